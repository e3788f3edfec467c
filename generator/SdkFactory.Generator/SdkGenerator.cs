using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Emitting;
using SdkFactory.Linking;
using SdkFactory.Reading;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Generator;

/// <summary>
/// Adds the SDK of the project's pages to its compilation. Nothing depends on the compilation, so an edit of C# runs no
/// step; what depends on lines parts from what depends on meaning, so text that moves emits nothing again.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class SdkGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, token) => InputFile.Read(pair.Left, pair.Right.GetOptions(pair.Left), token))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(Steps.InputFile);
        var pages = files.Where(static file => file.IsPage);

        var sets = pages.Select(static (file, _) => (file.Root, file.Settings)).Collect()
            .Combine(files.Where(static file => !file.IsPage && !file.IsMarkdown).Collect())
            .Select(static (pair, _) => PageSet.Collect(pair.Left, pair.Right))
            .WithTrackingName(Steps.PageSet);

        var texts = files.Where(static file => file.IsMarkdown).Collect()
            .Select(static (markdown, _) => new MarkdownTexts(markdown))
            .WithTrackingName(Steps.MarkdownTexts);
        var expanded = pages.Combine(sets).Combine(texts)
            .Select(static (all, token) => Expand(all.Left.Left, all.Left.Right, all.Right, token))
            .WithTrackingName(Steps.DocPage);
        var readings = expanded.Combine(sets)
            .Select(static (pair, token) => Read(pair.Left, pair.Right, token))
            .WithTrackingName(Steps.PageReading);
        var claims = readings.Select(static (reading, _) => new Rooted<ApiPage>(reading.Root, reading.Value.Page)).WithTrackingName(Steps.ApiPage);
        var lines = readings.Select(static (reading, _) => new Rooted<PageLines>(reading.Root, reading.Value.Lines)).WithTrackingName(Steps.PageLines);

        var linkages = claims.Collect().Combine(sets)
            .Select(static (pair, token) => Link(pair.Left, pair.Right, token))
            .WithTrackingName(Steps.Linkage);
        var language = context.ParseOptionsProvider.Select(static (options, _) => options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp11 });
        var sources = linkages.Combine(sets)
            .SelectMany(static (pair, _) => Plans(pair.Left, pair.Right))
            .WithTrackingName(Steps.FilePlan)
            .Select(static (plan, token) => Print(plan, token))
            .WithTrackingName(Steps.SourceFile);
        context.RegisterSourceOutput(sources.Combine(language), static (output, pair) =>
        {
            if (pair.Right)
            {
                output.AddSource(pair.Left.HintName, pair.Left.Text);
            }
        });

        var problems = lines.Collect().Combine(linkages).Combine(sets).Combine(language)
            .SelectMany(static (all, _) => ProblemsOf(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right))
            .WithTrackingName(Steps.Problem);
        context.RegisterSourceOutput(problems, static (output, problem) => output.ReportDiagnostic(DiagnosticFactory.Create(problem)));
    }

    private static Rooted<DocPage> Expand(InputFile file, EquatableArray<PageSet> sets, MarkdownTexts texts, CancellationToken cancellationToken)
    {
        var settings = sets.First(set => set.Root == file.Root).Settings;
        var page = file.ToPage();
        return new(file.Root, Workspace.Expand(page, settings, new IncludeFolder(file.Root, settings.IncludeRoot), texts.Read, cancellationToken));
    }

    private static Rooted<PageReading> Read(Rooted<DocPage> page, EquatableArray<PageSet> sets, CancellationToken cancellationToken) =>
        new(page.Root, PageReader.Read(page.Value, sets.First(set => set.Root == page.Root).Settings.Dialect, cancellationToken));

    private static EquatableArray<Rooted<Linkage>> Link(ImmutableArray<Rooted<ApiPage>> pages, EquatableArray<PageSet> sets, CancellationToken cancellationToken) =>
        sets.Select(set => new Rooted<Linkage>(
                set.Root,
                Linker.Link(pages.Where(page => page.Root == set.Root).Select(page => page.Value), set.Settings, cancellationToken: cancellationToken)))
            .ToEquatableArray();

    private static IEnumerable<HintedPlan> Plans(EquatableArray<Rooted<Linkage>> linkages, EquatableArray<PageSet> sets) =>
        HintedPlan.NameAll(linkages.Where(linkage => sets.Any(set => set.Root == linkage.Root && set.IsEmitted)).SelectMany(linkage => FilePlanner.Plan(linkage.Value.Model)));

    private static SourceFile Print(HintedPlan hinted, CancellationToken cancellationToken) =>
        SdkEmitter.Emit(hinted.Plan, cancellationToken) with { HintName = hinted.HintName };

    private static IEnumerable<Rooted<Problem>> ProblemsOf(
        ImmutableArray<Rooted<PageLines>> lines,
        EquatableArray<Rooted<Linkage>> linkages,
        EquatableArray<PageSet> sets,
        bool languageIsKnown)
    {
        foreach (var set in sets)
        {
            var linkage = linkages.First(item => item.Root == set.Root).Value;
            var pages = lines.Where(page => page.Root == set.Root).Select(page => page.Value).ToList();
            foreach (var problem in Workspace.ProblemsOf(set.Settings, pages, linkage, set.Reading.Problems.Concat(set.Problems(languageIsKnown))).Problems)
            {
                yield return new Rooted<Problem>(set.Root, problem);
            }
        }
    }
}
