using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using SdkFactory.Tests.OpenApi;
using Xunit;

namespace SdkFactory.Tests.Corpora;

/// <summary>
/// The exported documents, scored against the API's own. <c>tests/Corpora/*.scores.json</c> holds the rates that
/// landed last; a rate that falls fails, and one that rises is to be written there.
/// </summary>
public class ScoreTests
{
    [CorpusFact]
    public Task The_older_pages_score_no_worse_than_they_did() =>
        AssertScores("authing-v5", Corpus.V5, Corpus.LoadV5(), Path.Combine(Corpus.V5, "..", "openapi.json"));

    [CorpusFact]
    public Task The_newer_pages_score_no_worse_than_they_did() =>
        AssertScores(
            "authing-v3",
            Corpus.V3,
            Corpus.LoadV3(),
            Path.Combine(Repository.Shared, "corpora", "authing-v3-go", "openapi-management.json"),
            Path.Combine(Repository.Shared, "corpora", "authing-v3-go", "openapi-authentication.json"));

    private static async Task AssertScores(string name, string pages, Workspace workspace, params string[] references)
    {
        var json = OpenApiDocuments.Export(workspace, Pages.SettingsFrom(Repository.At("tests", "Corpora", name + ".sdkfactory.json")));
        OpenApiDocuments.ReadBack(json);
        Assert.DoesNotContain("\"x-line\": 0", json, System.StringComparison.Ordinal);
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, json);

        var rates = await Score([file, .. references, "--pages", pages]);
        File.Delete(file);

        var landed = JsonNode.Parse(await File.ReadAllTextAsync(Repository.At("tests", "Corpora", name + ".scores.json")))!.AsObject();
        var fallen = landed.Where(rate => Fell(rate.Key, Rate(rates[rate.Key]!), Rate(rate.Value!))).Select(rate => $"{rate.Key}: {Rate(rates[rate.Key]!)}, landed {Rate(rate.Value!)}");
        Assert.Empty(fallen);
    }

    // Members that the reference lacks are counted, not rated: fewer are better.
    private static bool Fell(string name, double now, double landed) => name.EndsWith(".extra", System.StringComparison.Ordinal) ? now > landed : now < landed;

    // The script's rate is the last of [right, all, percent].
    private static double Rate(JsonNode node) => node is JsonArray parts ? (double)parts[2]! : (double)node;

    private static async Task<JsonObject> Score(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("python3", [Path.Combine(Repository.Shared, "score", "score_openapi.py"), "--json", .. arguments]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return JsonNode.Parse(output.TrimEnd().Split('\n').Last())!.AsObject();
    }
}
