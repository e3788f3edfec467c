using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Reading;
using SdkFactory.Settings;
using Xunit;

namespace SdkFactory.Tests.Reading;

/// <summary>What the smaller sections say: the sample, the answer, the comments.</summary>
public class SectionTests
{
    [Theory]
    [InlineData("response := client.doIt(", "doIt")]
    [InlineData("managementClient.do_it2(x)", "do_it2")]
    [InlineData("client.doIt (", null)]
    [InlineData("client.(", null)]
    [InlineData("client.a.b( client.doIt(", "doIt")]
    [InlineData("await authenticationClient.signIn(", "signIn")]
    [InlineData("", null)]
    public void The_sample_names_the_operation_by_the_templates(string sample, string? name) =>
        Assert.Equal(name, PageText.Read(PageText.Of(sample: sample)).Operations[0].Name);

    [Theory]
    [InlineData("dto.DoItDto {", "DoItDto")]
    [InlineData("dto.DoItDto{", "DoItDto")]
    [InlineData("new DoItDto()", "DoItDto")]
    [InlineData("dto.DoItDto[", null)]
    [InlineData("client.doIt(id)", null)]
    [InlineData("new Other(); dto.First {", "First")]
    public void The_sample_names_the_request_type_by_the_templates(string sample, string? type) =>
        Assert.Equal(type, PageText.Read(PageText.Of(sample: sample)).Operations[0].RequestType);

    [Fact]
    public void A_sample_may_stand_in_a_comment() =>
        Assert.Equal("doIt", SampleSection.Find(MarkdownOutline.Read("<!--\nclient.doIt(\n-->"), ["client.{operation}("]));

    [Theory]
    [InlineData("client.doIt(", "no hole")]
    [InlineData("client.doIt(", "{open")]
    [InlineData("client.doIt(", "")]
    public void A_template_without_a_hole_matches_nothing(string sample, string template) =>
        Assert.Null(SampleSection.Find(MarkdownOutline.Read($"```\n{sample}\n```"), [template]));

    [Theory]
    [InlineData("类型： `ThingDto`", "ThingDto")]
    [InlineData("类型:ThingDto", "ThingDto")]
    [InlineData("说明\n类型 ： <a href=\"#ThingDto\">ThingDto</a>[]", "ThingDto[]")]
    [InlineData("类型： `string`", "string")]
    [InlineData("类型：", null)]
    [InlineData("类型 `ThingDto`", null)]
    [InlineData("返回类型： `ThingDto`", null)]
    public void The_type_line_names_the_answer(string line, string? type) =>
        Assert.Equal(type, ResponseSection.Type(MarkdownOutline.Read(line), DialectPresets.Authing)?.ToString());

    [Fact]
    public void The_name_on_the_type_line_counts_as_linked() =>
        Assert.True(ResponseSection.Type(MarkdownOutline.Read("类型： `ThingDto`"), DialectPresets.Authing)!.Linked);

    [Theory]
    [InlineData("```json\n{ \"a\": 1 }\n```", "{ \"a\": 1 }")]
    [InlineData("```\n[1]\n```", "[1]")]
    [InlineData("```go\nx\n```\n\n```json\n{}\n```", "{}")]
    [InlineData("    { \"a\": 1 }", "{ \"a\": 1 }")]
    [InlineData("```json\n{\n\n}\n```", "{\n\n}")]
    [InlineData("```go\nx\n```", null)]
    [InlineData("text", null)]
    public void The_first_code_that_looks_like_JSON_is_the_example(string section, string? example) =>
        Assert.Equal(example, PageText.Read(PageText.Of(response: "| statusCode | number | 码 |\n\n" + section)).Operations[0].Example);

    [Theory]
    [InlineData("<!-- sdkfactory-ignore SDKF0041: 例子不全 -->", "SDKF0041", "例子不全")]
    [InlineData("<!--sdkfactory-ignore SDKF0041:a: b-->", "SDKF0041", "a: b")]
    [InlineData("<!-- sdkfactory-ignore SDKF0041 -->", "SDKF0041", "")]
    [InlineData("<!--\nsdkfactory-ignore SDKF0041: two\nlines\n-->", "SDKF0041", "two\nlines")]
    [InlineData("<!-- sdkfactory-ignore SDKF0041: open", "SDKF0041", "open")]
    [InlineData("<!-- sdkfactory-ignore -->", "", "")]
    public void A_comment_says_what_to_ignore_and_why(string comment, string id, string reason)
    {
        var ignore = Assert.Single(PageText.Reading(comment).Lines.Ignores);

        Assert.Equal((id, reason), (ignore.Id, ignore.Reason));
    }

    [Theory]
    [InlineData("<div>sdkfactory-ignore SDKF0041: x</div>")]
    [InlineData("sdkfactory-ignore SDKF0041: x")]
    [InlineData("```\n<!-- sdkfactory-ignore SDKF0041: x -->\n```")]
    [InlineData("<!-- ignore SDKF0041: x -->")]
    public void Only_a_comment_of_ours_ignores(string text) => Assert.Empty(PageText.Reading(text).Lines.Ignores);

    [Fact]
    public void An_ignore_note_knows_its_place() =>
        Assert.Equal(new Place(3, 6), PageText.Reading("# a\n\n<!-- sdkfactory-ignore SDKF0041: x -->").Lines.Ignores.Single().Place);
}
