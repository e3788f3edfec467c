using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using SdkFactory.Generator;
using SdkFactory.Tests.Cli;
using SdkFactory.Tests.Corpora;
using SdkFactory.Tests.Reading;
using Xunit;

namespace SdkFactory.Tests.Generator;

/// <summary>The IDE must not feel the generator: what did not change is not done again. Counted over the real pages where they are, else over <c>specs/</c>.</summary>
public class IncrementalTests
{
    private const string Page = "delete-pipeline-function.md";

    private static readonly Lazy<GeneratorRun> First = new(() => GeneratorRun.Of(Folder, Config, recordsSteps: true));

    private static string Folder => Directory.Exists(Corpus.V5) ? Corpus.V5 : Repository.At("specs");

    private static string Config => Directory.Exists(Corpus.V5) ? Repository.At("tests", "Corpora", "authing-v5.sdkfactory.json") : Repository.At("specs", "sdkfactory.json");

    [Fact]
    public void The_same_texts_again_change_nothing() => AssertNothingDone(Start().Run());

    [Fact]
    public void An_edit_of_code_runs_no_step_of_ours() => AssertNothingDone(Start().EditCode());

    [Fact]
    public void A_line_that_moves_emits_nothing_again()
    {
        var run = Start().Edit(Page, text => text.Replace("## \u8BF7\u6C42\u54CD\u5E94", "\n\n## \u8BF7\u6C42\u54CD\u5E94", StringComparison.Ordinal));

        Assert.Equal(1, run.Reasons(Steps.PageReading)[IncrementalStepRunReason.Modified]);
        AssertUntouched(run, Steps.ApiPage, Steps.Linkage, Steps.FilePlan, Steps.SourceFile);
    }

    [Fact]
    public void Prose_that_no_section_reads_emits_nothing_again()
    {
        var run = Start().Edit(Page, text => text.Replace("package main", "package other", StringComparison.Ordinal));

        AssertUntouched(run, Steps.PageReading, Steps.ApiPage, Steps.PageLines, Steps.Linkage, Steps.SourceFile, Steps.PageReport, Steps.OtherProblems);
    }

    [Fact]
    public void A_member_that_is_added_changes_the_file_of_its_page_alone()
    {
        var before = Start();
        var old = before.Files;

        var run = before.Edit(Page, text => text.Replace("| funcId | string | \u662F", "| extra | string | \u5426 | - | x |  |\n| funcId | string | \u662F", StringComparison.Ordinal));

        Assert.Equal(1, run.Reasons(Steps.ApiPage)[IncrementalStepRunReason.Modified]);
        Assert.Equal(1, run.Reasons(Steps.SourceFile)[IncrementalStepRunReason.Modified]);
        var changed = Assert.Single(run.Files.Except(old));
        Assert.EndsWith("Management.DeletePipelineFunction.g.cs", changed.HintName, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_added_and_removed_leaves_everything_as_it_was()
    {
        var run = Start();
        var before = run.Files;
        var root = Folder.TrimEnd('/') + "/";
        var text = File.ReadAllText(Directory.GetFiles(Folder, Page, SearchOption.AllDirectories).Single());

        run.Add(root + "management/added/delete-something-else.md", text.Replace("eletePipelineFunction", "eleteSomethingElse", StringComparison.Ordinal), root, Config);

        Assert.Equal(1, run.Reasons(Steps.ApiPage)[IncrementalStepRunReason.New]);
        Assert.Equal(before.Count + 1, run.Files.Count);
        Assert.Equal(before, run.Remove("delete-something-else.md").Files);
    }

    [Fact]
    public void Settings_that_change_reach_every_file()
    {
        var start = Start();
        var before = start.Files.Count;

        var run = start.Edit(Path.GetFileName(Config), text => text.Replace("\"namespace\": \"Authing", "\"namespace\": \"Other", StringComparison.Ordinal));

        Assert.Equal(before, run.Files.Count);
        Assert.All(run.Files, file => Assert.StartsWith("Other", file.HintName, StringComparison.Ordinal));
        AssertUntouched(run, Steps.ApiPage, Steps.PageLines);
    }

    [Fact]
    public void A_fragment_that_is_edited_is_read_again_with_the_pages_that_include_it_alone()
    {
        using var folder = new TempFolder();
        folder.Write("docs/api/sdkfactory.json", """{ "namespace": "X", "includeRoot": ".." }""");
        for (var i = 0; i < 5; i++)
        {
            var structure = i < 2 ? "### ThingDto\n\n!!!include(common/x.md)!!!" : PageText.Structure($"Thing{i}Dto", "| a | strnig | 是 | x |  |");
            folder.Write($"docs/api/management/do-{i}x.md", PageText.Of(structures: structure, sample: $"client.do{i}x("));
        }

        folder.Write("docs/common/x.md", "| 名称 | 类型 | 是否必填 | 描述 |\n| - | - | - | - |\n| a | string | 是 | x |");
        folder.Write("docs/common/unused.md", "x");
        var run = GeneratorRun.Of(folder["docs/api"], includeRoot: folder["docs"], recordsSteps: true);
        var before = run.Files;

        run.Edit("common/unused.md", text => text + "y");
        AssertUntouched(run, Steps.DocPage, Steps.PageReading, Steps.ApiPage, Steps.PageLines, Steps.Linkage, Steps.SourceFile, Steps.PageReport, Steps.OtherProblems);

        run.Edit("common/x.md", text => text + "\n| b | number | 是 | x |");
        foreach (var step in new[] { Steps.DocPage, Steps.PageReading, Steps.ApiPage })
        {
            Assert.Equal(2, run.Reasons(step)[IncrementalStepRunReason.Modified]);
        }

        Assert.Equal(3, run.Reasons(Steps.DocPage)[IncrementalStepRunReason.Unchanged]);
        Assert.Equal(3, run.Reasons(Steps.PageReading)[IncrementalStepRunReason.Cached]);
        var changed = Assert.Single(run.Files.Except(before));
        Assert.EndsWith("Models.ThingDto.g.cs", changed.HintName, StringComparison.Ordinal);
        Assert.Contains("required long B", changed.Text, StringComparison.Ordinal);

        run.Edit("common/x.md", text => "\n" + text);
        Assert.Equal(2, run.Reasons(Steps.PageReading)[IncrementalStepRunReason.Modified]);
        AssertUntouched(run, Steps.ApiPage, Steps.Linkage, Steps.FilePlan, Steps.SourceFile);
    }

    [Fact]
    public void No_step_holds_what_would_keep_a_compilation_alive()
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var output in Start().Result.TrackedSteps.Where(step => GeneratorRun.Names.Contains(step.Key)).SelectMany(step => step.Value).SelectMany(step => step.Outputs))
        {
            Walk(output.Value, seen);
        }

        Assert.True(seen.Count > 1000, $"Only {seen.Count} objects were walked.");
    }

    private static GeneratorRun Start() => First.Value.Fork();

    private static void AssertNothingDone(GeneratorRun run) =>
        Assert.All(GeneratorRun.Names, step => Assert.Equal([IncrementalStepRunReason.Cached], run.Reasons(step).Keys));

    private static void AssertUntouched(GeneratorRun run, params string[] steps) =>
        Assert.All(steps, step =>
        {
            Assert.NotEmpty(run.Reasons(step));
            Assert.DoesNotContain(run.Reasons(step).Keys, reason => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified or IncrementalStepRunReason.Removed);
        });

    private static void Walk(object? value, HashSet<object> seen)
    {
        if (value is null || !seen.Add(value) || value is string || value.GetType().IsPrimitive || value.GetType().IsEnum)
        {
            return;
        }

        Assert.False(value is Compilation or ISymbol or SyntaxNode or SyntaxTree or Location or Diagnostic or AdditionalText, value.GetType().FullName);
        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Walk(item, seen);
            }
        }

        foreach (var field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public))
        {
            Walk(field.GetValue(value), seen);
        }
    }
}
