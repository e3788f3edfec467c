using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SdkFactory.Tests.Snapshots;
using Xunit;

namespace SdkFactory.Tests.Serialization;

/// <summary>
/// Every example answer is read by the emitted type and written again, and nothing is lost. Where the pages print
/// something else than they document, a rule of <see cref="Quirks"/> says what it means, and
/// <c>tests/Corpora/*.examples.json</c> says how often.
/// </summary>
public class ExampleTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Every_example_of_specs_survives_and_one_page_shows_the_usual_quirks()
    {
        var (counts, faults) = Survey(CompiledCorpus.Specs);

        Assert.Empty(faults);
        Assert.Equal(["examples", "a boolean as text", "a list as JSON text", "one item instead of a list"], counts.Select(count => count.Key));
    }

    [CorpusFact]
    public void Every_example_of_the_older_pages_survives() => AssertSurvive("authing-v5", CompiledCorpus.V5);

    [CorpusFact]
    public void Every_example_of_the_newer_pages_survives() => AssertSurvive("authing-v3", CompiledCorpus.V3);

    private static void AssertSurvive(string name, EmittedSdk sdk)
    {
        var (counts, faults) = Survey(sdk);

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        var found = counts.ToJsonString(Readable) + "\n";
        var file = Repository.At("tests", "Corpora", name + ".examples.json");
        if (Snapshot.IsAccepting)
        {
            File.WriteAllText(file, found);
        }

        Assert.Equal(File.ReadAllText(file), found);
    }

    private static (JsonObject Counts, List<string> Faults) Survey(EmittedSdk sdk)
    {
        var quirks = new List<Quirk>();
        var examples = sdk.Answers.Where(answer => answer.Example is not null).ToList();
        foreach (var answer in examples)
        {
            quirks.AddRange(QuirksOf(sdk, answer).Select(quirk => quirk with { Path = answer.Name + quirk.Path }));
        }

        var counts = new JsonObject { ["examples"] = examples.Count };
        foreach (var kind in quirks.Where(quirk => quirk.Kind is not null).GroupBy(quirk => quirk.Kind!).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            counts[kind.Key] = kind.Count();
        }

        return (counts, [.. quirks.Where(quirk => quirk.Kind is null).Select(quirk => quirk.Path)]);
    }

    private static List<Quirk> QuirksOf(EmittedSdk sdk, Answer answer)
    {
        var example = JsonNode.Parse(answer.Example!);
        object value;
        try
        {
            value = sdk.Reader(answer)(answer.Utf8);
        }
        catch (JsonException) when (answer.Type.Name is not null && example is not JsonObject)
        {
            return [new("$", Quirks.NoObject)];
        }

        return [.. Quirks.Between(example, JsonNode.Parse(sdk.Writer(answer)(value))), .. Misfits.Of(value).Select(name => new Quirk(name, Quirks.Misfit))];
    }
}
