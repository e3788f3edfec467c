using System;
using System.IO;
using System.Linq;
using System.Reflection;
using SdkFactory.Cli.OpenApi;
using SdkFactory.Diagnostics;
using SdkFactory.Json;
using SdkFactory.Settings;
using SdkFactory.Values;
using Xunit;

namespace SdkFactory.Tests.ProblemTable;

public class ProblemTableTests
{
    // Found while files are read or written, which only the command line does; its tests have a case for each.
    private static readonly ProblemKind[] OfFiles =
        [Problems.NoPages, Problems.UnreadableFile, Problems.InvalidUtf8, Problems.PageTooLarge, Problems.ForeignFile,
            Problems.ForeignOutput, Problems.InvalidManifest, Problems.StaleFile, Problems.OutputInUse, Problems.UnwritableFile, Problems.PathTooLong];

    // Found by the export of OpenAPI documents, which alone minds; its case is below.
    private static readonly ProblemKind[] OfExport = [Problems.DuplicateRoute];

    // Found by the analyzer, which alone knows the project; the tests of the generator have a case for each.
    private static readonly ProblemKind[] OfCompiling = [Problems.OldLanguage, Problems.SharedNamespace];

    // Means a fault of our own, so no input that we know of gives it.
    private static readonly ProblemKind[] OfOurs = [Problems.UnaccountedRow];

    public static TheoryData<string> Cases() => [.. ProblemCases.All.Select(item => item.Kind.Name)];

    public static TheoryData<string> NamesOfFiles() => [.. OfFiles.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_problem_is_placed_and_says_what_was_found(string kind)
    {
        var item = ProblemCases.All.Single(item => item.Kind.Name == kind);
        var reading = SettingsReader.Read("sdkfactory.json", item.Settings, path => ProblemCases.File(item.Kind, path));
        var pages = Pages.Expanded(reading.Settings, item.Pages);
        var problems = Workspace.Link(reading.Settings, pages, reading.Problems).Problems;

        var problem = problems.Where(found => found.Kind == item.Kind).OrderBy(found => found.Path != item.Path).FirstOrDefault();
        Assert.True(problem is not null, $"Only these were found:\n{string.Join('\n', problems)}");
        Assert.Equal(item.Path, problem.Path);
        Assert.Contains(item.Message, problem.Message, StringComparison.Ordinal);
        Assert.Equal(item.Kind.Severity, problem.Severity);
        var text = item.Pages.SingleOrDefault(page => page.Path == item.Path).Text ?? item.Settings ?? "";
        Assert.Equal(item.Line, problem.Place.Line == 0 ? null : text.Split('\n')[problem.Place.Line - 1]);
    }

    [Fact]
    public void Every_problem_has_a_case()
    {
        var covered = ProblemCases.All.Select(item => item.Kind).Concat(OfFiles).Concat(OfCompiling).Concat(OfExport).Concat(OfOurs).ToList();

        Assert.Equal(Problems.All.Select(kind => kind.Name), covered.OrderBy(kind => kind.Id, StringComparer.Ordinal).Select(kind => kind.Name));
    }

    [Theory]
    [MemberData(nameof(NamesOfFiles))]
    public void The_tests_of_the_command_line_know_the_problems_of_files(string kind) =>
        Assert.Contains(
            Directory.GetFiles(Repository.At("tests", "SdkFactory.Tests", "Cli"), "*.cs"),
            file => File.ReadAllText(file) is var text && (text.Contains("Problems." + kind, StringComparison.Ordinal) || text.Contains(Problems.All.Single(item => item.Name == kind).Id, StringComparison.Ordinal)));

    [Fact]
    public void Ids_are_unique_and_ascend()
    {
        var ids = Problems.All.Select(kind => kind.Id).ToList();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches("^SDKF[0-9]{4}$", id));
    }

    [Fact]
    public void Names_are_those_of_the_fields_and_no_field_is_left_out()
    {
        var fields = typeof(Problems).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.FieldType == typeof(ProblemKind)).ToList();

        Assert.All(fields, field => Assert.Equal(field.Name, ((ProblemKind)field.GetValue(null)!).Name));
        Assert.Equal(fields.Select(field => field.Name).Order(StringComparer.Ordinal), Problems.All.Select(kind => kind.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_export_says_which_page_repeats_a_verb_and_a_path()
    {
        const string settings = """{ "overrides": [{ "operation": "doB", "path": "/api/v3/do-a", "reason": "r" }] }""";
        var workspace = Pages.Of(settings, ("m/do-a.md", Reading.PageText.Of()), ("n/do-b.md", "\n" + Reading.PageText.Of()));

        var problem = Assert.Single(DocumentPrinter.Print(workspace, Pages.SettingsOf(settings)).Problems);

        Assert.Equal((Problems.DuplicateRoute, "n/do-b.md", 2), (problem.Kind, problem.Path, problem.Place.Line));
        Assert.Contains("'doB' is POST /api/v3/do-a like 'doA'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_about_problems_has_the_table()
    {
        var rows = File.ReadAllLines(Repository.At("generator", "PROBLEMS.md")).Where(line => line.StartsWith("| SDKF", StringComparison.Ordinal));

        Assert.Equal(Problems.All.Select(kind => $"| {kind.Id} | {kind.Name} | {kind.Severity} | {kind.Title} |"), rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_page_about_problems_has_the_limits()
    {
        var rows = File.ReadAllLines(Repository.At("generator", "PROBLEMS.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|')).Select(cells => $"{cells[1].Trim(' ', '`')} {cells[3].Trim()}");

        var limits = typeof(Limits).GetFields().Select(field => $"{field.Name} {field.GetRawConstantValue()}").Append($"{nameof(JsonText)}.{nameof(JsonText.MaxDepth)} {JsonText.MaxDepth}");
        Assert.Equal(limits, rows);
    }

    [Fact]
    public void The_page_about_problems_has_a_section_for_each()
    {
        var sections = File.ReadAllLines(Repository.At("generator", "PROBLEMS.md")).Where(line => line.StartsWith("## SDKF", StringComparison.Ordinal));

        Assert.Equal(Problems.All.Select(kind => $"## {kind.Id} {kind.Name}"), sections.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Titles_are_sentences() => Assert.All(Problems.All, kind => Assert.Matches(@"^[A-Z].*\.$", kind.Title));

    [Fact]
    public void Settings_change_a_severity_by_id_and_by_path()
    {
        const string table = "| 别的 | 表 |\n| - | - |\n| 1 | 2 |";
        var page = Reading.PageText.Of(prose: table);
        var problems = Pages.Of(
            """{ "severities": { "SDKF0021": { "**": "info", "b/**": "error", "c/*": "none" } } }""",
            ("a/do-it.md", page), ("b/do-it.md", page), ("c/do-it.md", page)).Problems;

        Assert.Equal(["a/do-it.md Info", "b/do-it.md Error"], problems.Where(problem => problem.Kind == Problems.UnclaimedTable).Select(problem => $"{problem.Path} {problem.Severity}"));
    }

    [Fact]
    public void A_comment_with_a_reason_silences_a_problem_on_its_page_only()
    {
        const string table = "| 别的 | 表 |\n| - | - |\n| 1 | 2 |";
        var problems = Pages.Of(
            "{}",
            ("a/do-it.md", Reading.PageText.Of(prose: table + "\n\n<!-- sdkfactory-ignore SDKF0021: 已知 -->")),
            ("b/do-it.md", Reading.PageText.Of(prose: table))).Problems;

        Assert.Equal([("b/do-it.md", Problems.UnclaimedTable)], problems.Select(problem => (problem.Path, problem.Kind)));
    }

    [Fact]
    public void Problems_are_ordered_by_place()
    {
        var problems = Pages.Of(
            "{}",
            ("b/do-it.md", Reading.PageText.Of("| a | strnig | 或 | - | x |  |\n| a | x | 是 | - | x |  |")),
            ("a/do-it.md", Reading.PageText.Of("| a | strnig | 或 | - | x |  |"))).Problems;

        Assert.Equal(
            problems.OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Place.Line).ThenBy(problem => problem.Place.Column).ThenBy(problem => problem.Kind.Id, StringComparer.Ordinal),
            problems);
        Assert.NotEmpty(problems);
    }
}
