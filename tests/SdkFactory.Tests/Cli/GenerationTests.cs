using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SdkFactory.Cli;
using SdkFactory.Cli.Files;
using SdkFactory.Cli.Generating;
using SdkFactory.Diagnostics;
using SdkFactory.Emitting;
using SdkFactory.Values;
using Xunit;

namespace SdkFactory.Tests.Cli;

public sealed class GenerationTests : IDisposable
{
    private readonly CommandRun _command = new();

    public GenerationTests() => _command.Folder.Write("docs/ping.md", "# Ping");

    public void Dispose() => _command.Dispose();

    [Fact]
    public async Task A_run_without_errors_writes_the_sdk_and_sums_it_up()
    {
        _command.PageProblems = [Problem.At(Problems.RaggedRow, "ping.md", "found", place: new(1, 2))];
        _command.Emitted = [CommandRun.File("Ping.g.cs"), CommandRun.File("Same.g.cs")];
        Stand(CommandRun.File("Same.g.cs"), CommandRun.File("Gone.g.cs"));

        Assert.Equal(0, await _command.Generate());

        Assert.Equal(
            """
            pages: 1, 1 of them prose
            operations: 1
            types: 0
            enums: 0
            problems: 0 errors, 1 warnings, 0 infos
            rows: 12 read = 10 members + 2 reported
            files: 2 written, 1 unchanged, 1 deleted

            """,
            _command.Output,
            ignoreLineEndingDifferences: true);
        var page = Path.GetRelativePath(Environment.CurrentDirectory, _command.Folder["docs/ping.md"]);
        Assert.Contains($"{page}:1:2: warning SDKF0022: found", _command.Error, StringComparison.Ordinal);
        Assert.Equal(["docs/ping.md", "out/Ping.g.cs", "out/Same.g.cs", "out/sdkfactory.manifest.json"], _command.Folder.Files);
    }

    [Fact]
    public async Task An_error_on_a_page_fails_the_run_but_the_rest_is_written()
    {
        _command.Folder.Write("docs/bad.md", [0xFF]);

        Assert.Equal(1, await _command.Generate());

        Assert.Contains("error SDKF0012", _command.Error, StringComparison.Ordinal);
        Assert.Contains("out/Ping.g.cs", _command.Folder.Files);
    }

    [Fact]
    public async Task A_foreign_file_fails_the_run_but_the_rest_is_written()
    {
        _command.Folder.Write("out/Foreign.g.cs", "by hand");
        _command.Emitted = [CommandRun.File("Foreign.g.cs"), CommandRun.File("Ping.g.cs")];

        Assert.Equal(1, await _command.Generate());

        Assert.Contains("error SDKF0015", _command.Error, StringComparison.Ordinal);
        Assert.Contains("problems: 1 errors", _command.Output, StringComparison.Ordinal);
        Assert.Equal("by hand", _command.Folder.Read("out/Foreign.g.cs"));
        Assert.Contains("out/Ping.g.cs", _command.Folder.Files);
    }

    [Fact]
    public async Task Without_pages_nothing_is_written_or_deleted()
    {
        File.Delete(_command.Folder["docs/ping.md"]);
        _command.Operations = [];
        _command.Folder.Write("out/Old.g.cs", CommandRun.File("Old.g.cs").Text);

        Assert.Equal(1, await _command.Generate());

        Assert.Contains("error SDKF0010", _command.Error, StringComparison.Ordinal);
        Assert.Equal(["out/Old.g.cs"], _command.Folder.Files);
    }

    [Fact]
    public async Task Without_operations_an_error_keeps_the_output_and_the_summary_says_so()
    {
        _command.Operations = [];
        _command.PageProblems = [Problem.At(Problems.NoRoute, "ping.md", "found")];
        _command.Folder.Write("out/Old.g.cs", CommandRun.File("Old.g.cs").Text);

        Assert.Equal(1, await _command.Generate());

        Assert.Contains("files: none written or deleted, for no operation could be read", _command.Output, StringComparison.Ordinal);
        Assert.Equal(["docs/ping.md", "out/Old.g.cs"], _command.Folder.Files);
    }

    [Fact]
    public async Task Pages_without_any_operation_keep_the_output()
    {
        (_command.Operations, _command.Emitted) = ([], []);
        _command.Folder.Write("out/Old.g.cs", CommandRun.File("Old.g.cs").Text);

        Assert.Equal(1, await _command.Generate());

        Assert.Equal(["docs/ping.md", "out/Old.g.cs"], _command.Folder.Files);
    }

    [Fact]
    public async Task Settings_that_cannot_be_read_keep_the_output()
    {
        Assert.Equal(1, await _command.Generate("--config", _command.Folder["typo.json"]));

        Assert.Contains("error SDKF0011", _command.Error, StringComparison.Ordinal);
        Assert.Contains("files: none written or deleted, for the settings", _command.Output, StringComparison.Ordinal);
        Assert.Equal(["docs/ping.md"], _command.Folder.Files);
    }

    [Fact]
    public async Task A_single_bad_setting_does_not_stop_the_rest()
    {
        _command.SettingsProblems = [Problem.At(Problems.InvalidValue, "sdkfactory.json", "found")];

        Assert.Equal(1, await _command.Generate());

        Assert.Contains("out/Ping.g.cs", _command.Folder.Files);
    }

    [Fact]
    public async Task A_check_prints_the_drift_and_writes_nothing()
    {
        _command.Emitted = [CommandRun.File("Ping.g.cs"), CommandRun.File("Other.g.cs", "new")];
        Stand(CommandRun.File("Other.g.cs", "old"), CommandRun.File("Gone.g.cs"));

        Assert.Equal(1, await _command.Generate("--check"));

        Assert.StartsWith("added Ping.g.cs\nchanged Other.g.cs\nchanged sdkfactory.manifest.json\ndeleted Gone.g.cs\n", _command.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("files: 1 added, 2 changed, 0 unchanged, 1 deleted; nothing was written", _command.Output, StringComparison.Ordinal);
        Assert.Equal(["docs/ping.md", "out/Gone.g.cs", "out/Other.g.cs", "out/sdkfactory.manifest.json"], _command.Folder.Files);
    }

    [Fact]
    public async Task A_check_of_fresh_output_succeeds()
    {
        await _command.Generate();

        Assert.Equal(0, await _command.Generate("--check"));
    }

    [Fact]
    public async Task Escape_sequences_of_a_page_do_not_reach_the_terminal()
    {
        _command.PageProblems = [Problem.At(Problems.RaggedRow, "\u001b]0;title\u0007.md", "\u001b[2Jfound")];

        await _command.Generate();

        Assert.DoesNotContain('\u001b', _command.Error);
        Assert.DoesNotContain('\u0007', _command.Error);
        Assert.Contains("\uFFFD[2Jfound", _command.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_that_cannot_be_written_is_a_plain_line()
    {
        _command.Folder.Write("out/.sdkfactory.lock", "by hand");

        Assert.Equal(1, await _command.Generate());

        Assert.Contains("error SDKF0074: The output cannot be compared or written:", _command.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", _command.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stopped_run_writes_no_more()
    {
        using var stop = new CancellationTokenSource();
        _command.BeforeEmitting = stop.Cancel;
        var request = new GenerateRequest(_command.Folder["docs"], _command.Folder["out"], Config: null, Check: false, UpdateLock: false, Verbose: false);

        var generation = new Generation(_command.Pipeline, new(TextWriter.Null, TextWriter.Null, showsProgress: false, TimeProvider.System));

        Assert.Throws<OperationCanceledException>(() => generation.Run(request, stop.Token));
        Assert.Equal(["docs/ping.md"], _command.Folder.Files);
    }

    [Theory]
    [InlineData("changed", false)]
    [InlineData("gone", false)]
    [InlineData("added", true)]
    public async Task An_unreadable_page_changes_no_sdk_that_stands_there(string what, bool isWritten)
    {
        Stand(CommandRun.File("Ping.g.cs", what == "changed" ? "old" : ""), CommandRun.File("Gone.g.cs"));
        _command.Emitted = [CommandRun.File("Ping.g.cs"), .. what == "gone" ? [] : new[] { CommandRun.File("Gone.g.cs") }, .. what == "added" ? [CommandRun.File("New.g.cs")] : Array.Empty<SourceFile>()];
        _command.Folder.Write("docs/bad.md", [0xFF]);
        var before = _command.Folder.Read("out/Ping.g.cs");

        Assert.Equal(1, await _command.Generate());

        Assert.Equal(!isWritten, _command.Output.Contains("files: none written or deleted, for a page could not be read", StringComparison.Ordinal));
        Assert.Equal(isWritten, File.Exists(_command.Folder["out/New.g.cs"]));
        Assert.Equal(before, _command.Folder.Read("out/Ping.g.cs"));
        Assert.True(File.Exists(_command.Folder["out/Gone.g.cs"]));
    }

    [Fact]
    public async Task What_a_run_that_was_killed_behind_its_last_file_left_is_cleared_away()
    {
        await _command.Generate();
        var claim = ".sdkfactory-0123456789abcdef0123456789abcdef";
        _command.Folder.Write("out/.sdkfactory.lock", $"{GeneratedHeader.Line}\n{claim}\n");
        _command.Folder.Write($"out/{claim}/1", "staged");

        Assert.Equal(0, await _command.Generate());

        Assert.False(File.Exists(_command.Folder["out/.sdkfactory.lock"]));
        Assert.False(Directory.Exists(_command.Folder["out/" + claim]));
    }

    [Fact]
    public async Task A_missing_manifest_is_drift()
    {
        _command.Folder.Write("out/Ping.g.cs", CommandRun.File("Ping.g.cs").Text);

        Assert.Equal(1, await _command.Generate("--check"));

        Assert.StartsWith("added sdkfactory.manifest.json\n", _command.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_another_run_writes_nothing_is_touched_and_one_problem_says_so()
    {
        Stand(CommandRun.File("Ping.g.cs", "old"));
        using var claim = new OutputFolder(_command.Folder["out"]).Claim();
        var before = _command.Folder.Files;

        Assert.Equal(1, await _command.Generate());

        Assert.Single(_command.Error.Split('\n'), line => line.Contains("error SDKF0073", StringComparison.Ordinal));
        Assert.Contains("files: none written or deleted, for another run writes to the folder", _command.Output, StringComparison.Ordinal);
        Assert.Equal(CommandRun.File("Ping.g.cs", "old").Text, _command.Folder.Read("out/Ping.g.cs"));
        Assert.Equal(before, _command.Folder.Files);
    }

    [UnixFact]
    public async Task Where_problems_and_results_cannot_be_printed_the_sdk_is_written_and_the_run_fails()
    {
        _command.Folder.Write("docs/ping.md");
        _command.PageProblems = [Problem.At(Problems.RaggedRow, "ping.md", "A problem.")];
        using var full = new StreamWriter(new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0)) { AutoFlush = true };

        var code = await CommandLine.Run(["generate", _command.Folder["docs"], "--output", _command.Folder["out"]], _command.Pipeline, new(full, full, showsProgress: false, TimeProvider.System));

        Assert.Equal(1, code);
        Assert.Contains("out/Ping.g.cs", _command.Folder.Files);
    }

    [Fact]
    public async Task A_fault_of_the_generator_fails_the_run_and_asks_for_a_report()
    {
        _command.BeforeEmitting = () => throw new InvalidOperationException("\u001b[2Jfault");

        Assert.Equal(1, await _command.Generate());

        Assert.Contains("please report it", _command.Error, StringComparison.Ordinal);
        Assert.Contains("\uFFFD[2Jfault", _command.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', _command.Error);
    }

    private void Stand(params SourceFile[] files)
    {
        foreach (var file in files) _command.Folder.Write($"out/{file.HintName}", file.Text);
        var manifest = ManifestFile.Create(new("Sdk", files.Select(file => file.HintName).Order(StringComparer.Ordinal).ToEquatableArray()));
        _command.Folder.Write($"out/{manifest.HintName}", manifest.Text);
    }
}
