using System;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using SdkFactory.Tests.Behaviour;
using SdkFactory.Tests.Reading;
using Xunit;

namespace SdkFactory.Tests.Serialization;

/// <summary>A project may check all its arithmetic for overflow, that of the emitted code too.</summary>
public class CheckedArithmeticTests
{
    [Fact]
    public void Every_form_of_a_date_is_read_or_kept()
    {
        var seed = PageText.Specs().Single(page => page.Path.EndsWith("/reupload-pipeline-function.md", StringComparison.Ordinal));
        var model = Pages.Of("""{ "namespace": "Checked" }""", (seed.Path, seed.Text)).Model;
        var sdk = new EmittedSdk(model, checkOverflow: true);
        var answer = sdk.Answers.Single(answer => answer.Name.EndsWith(".ReuploadPipelineFunction", StringComparison.Ordinal));
        var (read, write) = (sdk.Reader(answer), sdk.Writer(answer));
        string[] dates =
        [
            "2022-07-03T05:58:00Z", "2022-07-03T05:58:00-08:00", "20 2-07-03", "2022-07-03T05:58:00+08 0", "    -  -  ", "\u007f",
            "0001-01-01T00:00:00+08:00", "9999-12-31T23:59:59-01:00", "2022-07-/3",
        ];

        foreach (var date in dates)
        {
            var text = $$$"""{"data":{"createdAt":"{{{date}}}","sourceCode":"{{{new string('x', 3000)}}}"}}""";

            Assert.Empty(JsonDifference.Between(JsonNode.Parse(text), JsonNode.Parse(write(read(Encoding.UTF8.GetBytes(text))))));
        }
    }
}
