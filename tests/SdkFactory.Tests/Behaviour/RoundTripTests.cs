using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using SdkFactory.Tests.Serialization;
using Xunit;

namespace SdkFactory.Tests.Behaviour;

/// <summary>The types that are emitted for <c>specs/</c> write back what they read. They are answers, which no call sends, so a driver is compiled beside them.</summary>
public class RoundTripTests
{
    public static TheoryData<string> Stems() => new(SpecPage.Stems.Where(stem => !new SpecPage(stem).HasLooseExample));

    [Theory]
    [MemberData(nameof(Stems))]
    public void The_example_of_a_page_is_written_as_it_was_read(string stem)
    {
        var page = new SpecPage(stem);

        Assert.Empty(JsonDifference.Between(page.Answer, ReadAndWrite(page.ResponseType, page.Answer)));
    }

    [Theory]
    [InlineData("""{ "嵌套": [1.50, "二\n三", null, { "on": true }] }""")]
    [InlineData("12345678901234567890.123456789")]
    [InlineData("null")]
    public void Members_that_no_page_names_are_written_as_they_were_read(string value)
    {
        var answer = Seed.Answer;
        answer["新成员"] = JsonNode.Parse(value);
        answer["data"]!["新成员"] = JsonNode.Parse(value);

        Assert.Empty(JsonDifference.Between(answer, ReadAndWrite(Seed.ResponseType, answer)));
    }

    [Theory]
    [InlineData("timeout", "3.0")]
    [InlineData("timeout", "3e0")]
    [InlineData("createdAt", "\"2022-07-03T10:20:30+08:00\"")]
    [InlineData("scene", "\"POST_登出\"")]
    public void Another_spelling_or_a_value_that_is_not_known_yet_keeps_its_meaning(string member, string value)
    {
        var answer = Seed.Answer;
        answer["data"]![member] = JsonNode.Parse(value);

        Assert.Empty(JsonDifference.Between(answer, ReadAndWrite(Seed.ResponseType, answer)));
    }

    private static SpecPage Seed => new("reupload-pipeline-function");

    private static JsonNode? ReadAndWrite(string type, JsonNode answer)
    {
        var sdk = CompiledCorpus.Specs;
        var emitted = sdk.Answers.First(item => item.Type.Name == type);
        return JsonNode.Parse(sdk.Writer(emitted)(sdk.Reader(emitted)(Encoding.UTF8.GetBytes(answer.ToJsonString()))));
    }
}
