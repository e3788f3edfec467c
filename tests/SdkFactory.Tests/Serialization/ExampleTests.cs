using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SdkFactory.Tests.Corpora;
using Xunit;

namespace SdkFactory.Tests.Serialization;

/// <summary>
/// Every example answer is read by the emitted type and written again, and nothing is lost. Where the pages print
/// something else than they document, a rule of <see cref="Quirks"/> says what it means, and
/// <c>tests/Corpora/*.examples.json</c> says how often.
/// </summary>
public class ExampleTests
{
    [Fact]
    public void Every_example_of_specs_survives() => AssertSurvive("specs", Pages.Load(Repository.At("specs")));

    [CorpusFact]
    public void Every_example_of_the_older_pages_survives() => AssertSurvive("authing-v5", Corpus.LoadV5());

    [CorpusFact]
    public void Every_example_of_the_newer_pages_survives() => AssertSurvive("authing-v3", Corpus.LoadV3());

    private static void AssertSurvive(string name, Workspace workspace)
    {
        var sdk = new EmittedSdk(workspace.Model);
        var faults = new List<string>();
        var quirks = new List<Quirk>();
        var examples = sdk.Answers.Where(answer => answer.Operation.Example is not null).ToList();
        foreach (var answer in examples)
        {
            try
            {
                var example = answer.Operation.Example!;
                var written = sdk.ReadAndWrite(answer, Encoding.UTF8.GetBytes(example));
                quirks.AddRange(Quirks.Between(JsonNode.Parse(example), JsonNode.Parse(written)).Select(quirk => quirk with { Path = answer.Name + quirk.Path }));
            }
            catch (JsonException fault)
            {
                faults.Add($"{answer.Name}: {fault.Message}");
            }
        }

        faults.AddRange(quirks.Where(quirk => quirk.Kind is null).Select(quirk => quirk.Path));
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        var counts = quirks.GroupBy(quirk => quirk.Kind!).ToDictionary(kind => kind.Key, kind => kind.Count());
        File.WriteAllText($"/tmp/ser-quirks-{name}.txt", $"{examples.Count}\n" + string.Join('\n', counts) + "\n" + string.Join('\n', quirks));
    }
}
