using System.Linq;
using SdkFactory.Cli.Printing;
using SdkFactory.Diagnostics;
using Xunit;

namespace SdkFactory.Tests.Cli;

public sealed class ProblemLinesTests
{
    [Fact]
    public void Problems_stand_under_their_id_the_gravest_first()
    {
        var lines = Lines(
            At(Problems.NameCollision, "b.md"),
            At(Problems.RaggedRow, "b.md", new(3, 4)),
            At(Problems.NoRoute, "c.md"),
            At(Problems.RaggedRow, "a.md", new(1, 2)));

        Assert.Equal(
            [
                "SDKF0052 NoRoute (1): No route rule gives the operation a path, so it is not emitted.",
                "docs/c.md: error SDKF0052: found",
                "",
                "SDKF0022 RaggedRow (2): A row has more or fewer cells than its table's header.",
                "docs/b.md:3:4: warning SDKF0022: found",
                "docs/a.md:1:2: warning SDKF0022: found",
                "",
                "SDKF0035 NameCollision (1): Two names would be one in C#, so one was changed.",
                "docs/b.md: info SDKF0035: found",
                "",
            ],
            lines);
    }

    [Fact]
    public void A_severity_of_the_settings_decides_the_order()
    {
        var lines = Lines(At(Problems.RaggedRow, "a.md"), At(Problems.NameCollision, "a.md") with { Severity = Severity.Error });

        Assert.StartsWith("SDKF0035", lines[0], System.StringComparison.Ordinal);
    }

    [Fact]
    public void Only_five_notes_of_one_id_are_shown()
    {
        var lines = Lines([.. Enumerable.Range(1, 7).Select(i => At(Problems.NameCollision, $"{i}.md"))]);

        Assert.Equal(
            ["docs/5.md: info SDKF0035: found", "... and 2 more; --verbose shows them", ""],
            lines[5..]);
    }

    [Fact]
    public void All_notes_are_shown_on_demand()
    {
        Problem[] problems = [.. Enumerable.Range(1, 7).Select(i => At(Problems.NameCollision, $"{i}.md"))];

        Assert.Equal(9, ProblemLines.Print(problems, "/repo/docs", "/repo", verbose: true).Count());
    }

    [Fact]
    public void Warnings_are_never_cut_short_nor_are_the_notes_among_them()
    {
        Problem[] problems = [.. Enumerable.Range(1, 7).Select(i => At(Problems.NameCollision, $"{i}.md"))];

        Assert.Equal(9, Lines([.. problems[1..], problems[0] with { Severity = Severity.Warning }]).Length);
    }

    [Fact]
    public void A_path_outside_the_root_is_shown_from_the_working_directory_too() =>
        Assert.Contains("out/A.g.cs: error SDKF0015: found", Lines(At(Problems.ForeignFile, "/repo/out/A.g.cs")));

    [Fact]
    public void A_problem_of_the_root_names_the_root() =>
        Assert.Contains("docs: error SDKF0010: found", Lines(At(Problems.NoPages, ".")));

    private static Problem At(ProblemKind kind, string path, Place place = default) =>
        Problem.At(kind, path, "found", place: place);

    private static string[] Lines(params Problem[] problems) =>
        [.. ProblemLines.Print(problems, "/repo/docs", "/repo", verbose: false).Select(line => line.Replace('\\', '/'))];
}
