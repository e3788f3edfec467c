using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SdkFactory.Tests.Reading;
using Xunit;

namespace SdkFactory.Tests.Cli;

/// <summary>Runs of the real tool in which no file grows beyond 8 KiB: what stood there is whole, and one problem says what happened.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public FullDiskTests() => _folder.Write("docs/m/do-it.md", Page("甲"));

    public void Dispose() => _folder.Dispose();

    [UnixFact]
    public async Task The_sdk_the_lock_and_the_document_stay_whole()
    {
        await Run(null, "generate", _folder["docs"], "--output", _folder["out"]);
        _folder.Write("docs/sdkfactory.lock.json", """{ "pages": [] }""");
        _folder.Write("api.json", "{}");
        _folder.Write("out/notes.txt", "by hand");
        var before = Contents();

        AssertUnwritable(await Run(8, "generate", _folder["docs"], "--output", _folder["out"], "--update-lock"), "sdkfactory.lock.json");
        AssertUnwritable(await Run(8, "openapi", _folder["docs"], "--output", _folder["api.json"]), "api.json");
        Assert.Equal(before, Contents());

        _folder.Write("docs/m/do-it.md", Page("乙"));
        before = Contents();
        AssertUnwritable(await Run(8, "generate", _folder["docs"], "--output", _folder["out"]), "out");
        Assert.Equal(before, Contents());
    }

    [UnixFact]
    public async Task Not_even_the_claim_is_left_where_nothing_can_be_written()
    {
        _folder.Write("out/notes.txt", "by hand");
        var before = Contents();

        AssertUnwritable(await Run(0, "generate", _folder["docs"], "--output", _folder["out"]), "out");
        Assert.Equal(before, Contents());
    }

    private static void AssertUnwritable((int Code, string Error) run, string file)
    {
        Assert.Equal(1, run.Code);
        Assert.Contains($"{file}: error SDKF0074:", Assert.Single(run.Error.Split('\n'), line => line.Contains("SDKF0074:", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    // A page whose types, names and document need more than 8 KiB.
    private static string Page(string description) => PageText.Of(
        structures: PageText.Structure("ThingDto", string.Join('\n', Enumerable.Range(100, 300).Select(i => $"| a{i} | string | 是 | {description}<br>- `A{i}`: 甲<br>- `B{i}`: 乙 |  |"))));

    private List<(string, string)> Contents() => [.. _folder.Files.Select(file => (file, _folder.Read(file)))];

    // The runtime maps code by a file of its own, which the limit would stop.
    private static async Task<(int Code, string Error)> Run(int? kibibytes, params string[] args)
    {
        var limit = kibibytes is { } most ? $"trap '' XFSZ; ulimit -f {most}; " : "";
        var start = new ProcessStartInfo("bash", ["-c", limit + "exec dotnet \"$@\"", "bash", Path.Combine(AppContext.BaseDirectory, "SdkFactory.Cli.dll"), .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_EnableWriteXorExecute"] = "0", ["DOTNET_EnableDiagnostics"] = "0" },
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        return (process.ExitCode, error);
    }
}
