using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SdkFactory.Emitting;
using SdkFactory.Tests.Cli;
using SdkFactory.Tests.Compiling;
using SdkFactory.Tests.Reading;
using Xunit;

namespace SdkFactory.Tests.Generator;

public class SdkGeneratorTests
{
    private const string Settings = """{ "namespace": "X", "dialect": "authing" }""";

    private static readonly string Seed = File.ReadAllText(Repository.At("specs", "management", "\u7BA1\u7406-pipeline", "reupload-pipeline-function.md"));

    private static readonly Lazy<GeneratorRun> OfSpecs = new(() => GeneratorRun.Of(Repository.At("specs")));

    [Fact]
    public void The_analyzer_emits_what_the_command_line_wrote_byte_for_byte()
    {
        var folder = Repository.At("generated", "Authing", "Generated");
        var written = Directory.GetFiles(folder, "*.g.cs", SearchOption.AllDirectories)
            .ToDictionary(path => "Authing." + Path.GetRelativePath(folder, path).Replace('\\', '/').Replace('/', '.'), File.ReadAllText, StringComparer.Ordinal);

        var emitted = OfSpecs.Value.Files.ToDictionary(file => file.HintName, file => file.Text, StringComparer.Ordinal);

        Assert.Equal(written.Keys.Order(StringComparer.Ordinal), emitted.Keys.Order(StringComparer.Ordinal));
        Assert.All(written, file => Assert.Equal(file.Value, emitted[file.Key]));
    }

    [Fact]
    public void The_emitted_files_compile_in_the_project()
    {
        var run = OfSpecs.Value;

        Assert.Null(run.Result.Exception);
        SdkCompilation.AssertClean((CSharpCompilation)run.Output);
    }

    [Fact]
    public void A_problem_is_a_diagnostic_in_the_page_itself()
    {
        var run = GeneratorRun.Of(LanguageVersion.Latest, ("/docs/", Settings, [("management/reupload-pipeline-function.md", Seed.Replace("| funcId | string |", "| funcId | strnig |", StringComparison.Ordinal))]));

        var found = run.Result.Diagnostics.Where(diagnostic => diagnostic.Id == "SDKF0030").Select(diagnostic => (diagnostic.Severity, diagnostic.Location.GetLineSpan())).ToList();

        // The request row and the structure row; lines and columns from 0 here.
        Assert.Equal([18, 96], found.Select(item => item.Item2.StartLinePosition.Line + 1));
        Assert.All(found, item => Assert.Equal((DiagnosticSeverity.Warning, "/docs/management/reupload-pipeline-function.md", 2), (item.Severity, item.Item2.Path, item.Item2.StartLinePosition.Character)));
        Assert.All(run.Result.Diagnostics, diagnostic => Assert.Contains("PROBLEMS.md#sdkf", diagnostic.Descriptor.HelpLinkUri, StringComparison.Ordinal));
    }

    [Fact]
    public void Both_faces_say_the_same_problems()
    {
        var fromFace = GeneratorRun.Of(Repository.At("tests", "SdkFactory.Tests", "Scenarios", "ragged-and-lost")).Result.Diagnostics
            .Select(diagnostic => $"{diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1} {diagnostic.Id} {diagnostic.GetMessage()}")
            .Order(StringComparer.Ordinal);
        var fromCore = Pages.Load(Repository.At("tests", "SdkFactory.Tests", "Scenarios", "ragged-and-lost")).Problems
            .Select(problem => $"{problem.Place.Line} {problem.Kind.Id} {problem.Message}")
            .Order(StringComparer.Ordinal);

        Assert.Equal(fromCore, fromFace);
    }

    [Fact]
    public void A_problem_of_a_fragment_is_a_diagnostic_in_the_fragment()
    {
        using var folder = WithFragment();

        var run = GeneratorRun.Of(folder["docs/api"], includeRoot: folder["docs"]);

        var place = Assert.Single(run.Result.Diagnostics, diagnostic => diagnostic.Id == "SDKF0030").Location.GetLineSpan();
        Assert.Equal((folder["docs/common/x.md"], 3, 2), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
    }

    [Fact]
    public void Both_faces_include_the_same()
    {
        using var folder = WithFragment();
        folder.Write("docs/api/management/do-b.md", PageText.Of(prose: "!!!include(no.md)!!!\n\n!!!include(../no.md)!!!\n\n!!!include(common/circle.md)!!!", title: "二", sample: "client.doB(", structures: ""));
        folder.Write("docs/common/circle.md", "x\n!!!include(common/circle.md)!!!");
        var workspace = Pages.Load(folder["docs/api"]);

        var run = GeneratorRun.Of(folder["docs/api"], includeRoot: folder["docs"]);

        Assert.Equal(
            workspace.Problems.Select(problem => $"{Path.GetFullPath(folder["docs/api/" + problem.Path])} {problem.Place.Line} {problem.Kind.Id} {problem.Message}").Order(StringComparer.Ordinal),
            run.Result.Diagnostics.Select(diagnostic => $"{diagnostic.Location.GetLineSpan().Path} {diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1} {diagnostic.Id} {diagnostic.GetMessage()}").Order(StringComparer.Ordinal));
        Assert.Equal(["SDKF0030", "SDKF0061", "SDKF0062", "SDKF0063"], run.Result.Diagnostics.Select(diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            SdkEmitter.Emit(workspace.Model).Select(file => ("X." + file.HintName.Replace('/', '.'), file.Text)).Order(),
            run.Files.Select(file => (file.HintName, file.Text)).Order());
    }

    [Fact]
    public void A_page_that_the_compiler_cannot_read_is_an_error_in_it()
    {
        var run = GeneratorRun.Of(LanguageVersion.Latest, ("/docs/", Settings, [("management/reupload-pipeline-function.md", Seed), ("management/gone.md", null)]));

        Assert.Equal("/docs/management/gone.md", Assert.Single(run.Result.Diagnostics, diagnostic => diagnostic.Id == "SDKF0011").Location.GetLineSpan().Path);
        Assert.NotEmpty(run.Files);
    }

    [Fact]
    public void Settings_that_the_compiler_cannot_read_do_not_pass_for_none()
    {
        var run = GeneratorRun.Of(LanguageVersion.Latest, ("/docs/", null, [("management/reupload-pipeline-function.md", Seed)]));

        Assert.Equal("/docs/sdkfactory.json", Assert.Single(run.Result.Diagnostics, diagnostic => diagnostic.Id == "SDKF0011").Location.GetLineSpan().Path);
    }

    [Fact]
    public void Settings_beyond_their_limit_are_an_error_here_too()
    {
        var run = GeneratorRun.Of(LanguageVersion.Latest, ("/docs/", Settings + new string(' ', Values.Limits.SettingsLength), [("management/reupload-pipeline-function.md", Seed)]));

        Assert.Contains(run.Result.Diagnostics, diagnostic => diagnostic.Id == "SDKF0075");
    }

    [Fact]
    public void An_old_language_is_one_clear_problem()
    {
        var run = GeneratorRun.Of(LanguageVersion.CSharp10, ("/docs/", Settings, [("management/reupload-pipeline-function.md", Seed)]));

        Assert.Empty(run.Result.GeneratedSources);
        var problem = Assert.Single(run.Result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(("SDKF0017", "/docs/sdkfactory.json"), (problem.Id, problem.Location.GetLineSpan().Path));
    }

    [Fact]
    public void Sets_of_pages_have_their_own_settings()
    {
        var run = GeneratorRun.Of(
            LanguageVersion.Latest,
            ("/a/", """{ "namespace": "A" }""", [("management/reupload-pipeline-function.md", Seed)]),
            ("/b/", """{ "namespace": "B", "accessibility": "internal" }""", [("management/reupload-pipeline-function.md", Seed)]));

        SdkCompilation.AssertClean((CSharpCompilation)run.Output);
        Assert.Equal(Accessibility.Public, run.Output.GetTypeByMetadataName("A.ManagementClient")!.DeclaredAccessibility);
        Assert.Equal(Accessibility.Internal, run.Output.GetTypeByMetadataName("B.ManagementClient")!.DeclaredAccessibility);
    }

    [Theory]
    [InlineData("Acme", "m", "acme", "m")]
    [InlineData("Acme", "billing", "Acme.Billing", "")]
    public void Files_of_two_sets_have_names_of_their_own(string one, string folder, string other, string otherFolder)
    {
        var run = GeneratorRun.Of(
            LanguageVersion.Latest,
            ("/a/", $$"""{ "namespace": "{{one}}" }""", [($"{folder}/items-client.md".TrimStart('/'), PageText.Of(sample: "client.itemsClient("))]),
            ("/b/", $$"""{ "namespace": "{{other}}", "clients": { "{{otherFolder}}": "ItemsClient" } }""", [($"{otherFolder}/do-it.md".TrimStart('/'), PageText.Of())]));

        Assert.Null(run.Result.Exception);
        Assert.Equal(run.Files.Count, run.Files.Select(file => file.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains(run.Files, file => file.Text.Contains($"namespace {one};", StringComparison.Ordinal));
        SdkCompilation.AssertClean((CSharpCompilation)run.Output);
    }

    [Fact]
    public void A_namespace_of_any_length_gives_names_that_a_file_system_takes()
    {
        var space = string.Join('.', Enumerable.Repeat(new string('N', 60), 5));
        var run = GeneratorRun.Of(LanguageVersion.Latest, ("/a/", $$"""{ "namespace": "{{space}}" }""", [("m/do-it.md", PageText.Of())]));

        Assert.Contains(run.Files, file => file.Text.Contains("partial class MClient", StringComparison.Ordinal));
        Assert.All(run.Files, file => Assert.InRange(file.HintName.Length, 1, 120));
    }

    [Fact]
    public void Of_two_sets_with_one_namespace_the_second_is_refused()
    {
        var run = GeneratorRun.Of(
            LanguageVersion.Latest,
            ("/a/", Settings, [("management/reupload-pipeline-function.md", Seed)]),
            ("/b/", Settings, [("management/reupload-pipeline-function.md", Seed)]));

        Assert.Null(run.Result.Exception);
        SdkCompilation.AssertClean((CSharpCompilation)run.Output);
        var problem = Assert.Single(run.Result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(("SDKF0019", "/b/sdkfactory.json"), (problem.Id, problem.Location.GetLineSpan().Path));
    }

    private static TempFolder WithFragment()
    {
        var folder = new TempFolder();
        folder.Write("docs/api/sdkfactory.json", """{ "namespace": "X", "includeRoot": ".." }""");
        folder.Write("docs/api/management/do-it.md", PageText.Of(structures: "### ThingDto\n\n!!!include(common/x.md)!!!"));
        folder.Write("docs/common/x.md", "\n| 名称 | 类型 | 是否必填 | 描述 |\n| - | - | - | - |\n| a | strnig | 是 | x |\n");
        return folder;
    }
}
