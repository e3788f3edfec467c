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
        var memory = new LinkMemory();
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
        var expanded = pages.Combine(sets)
            .Select(static (pair, _) => FindIncludes(pair.Left, SettingsOf(pair.Right, pair.Left.Root)))
            .Combine(sets).Combine(texts)
            .Select(static (all, token) => Expand(all.Left.Left, all.Left.Right, all.Right, token))
            .WithTrackingName(Steps.DocPage);
        var readings = expanded.Combine(sets)
            .Select(static (pair, token) => new Rooted<PageReading>(pair.Left.Root, PageReader.Read(pair.Left.Value, SettingsOf(pair.Right, pair.Left.Root).Dialect, token)))
            .WithTrackingName(Steps.PageReading);
        var claims = readings.Select(static (reading, _) => new Rooted<ApiPage>(reading.Root, reading.Value.Page)).WithTrackingName(Steps.ApiPage);
        var lines = readings.Select(static (reading, _) => new Rooted<PageLines>(reading.Root, reading.Value.Lines)).WithTrackingName(Steps.PageLines);

        var linkages = claims.Collect().Combine(sets)
            .Select((pair, token) => Link(pair.Left, pair.Right, memory, token))
            .WithTrackingName(Steps.Linkage);
        var language = context.ParseOptionsProvider.Select(static (options, _) => options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp11 });
        var sources = linkages.Combine(sets)
            .SelectMany((pair, _) => memory.Assign(Plan(pair.Left, pair.Right, memory)))
            .WithTrackingName(Steps.FilePlan)
            .Select(static (plan, token) => Print(plan, token))
            .WithTrackingName(Steps.SourceFile);
        context.RegisterSourceOutput(sources.Combine(language), static (output, pair) =>
        {
            if (pair is { Left: { } file, Right: true })
            {
                output.AddSource(file.HintName, file.Text);
            }
        });

        ReportProblems(context, lines, linkages, sets, language);
    }

    // A page's problems depend on its own lines and on what linking made of it; only those of fragments and settings are told together.
    private static void ReportProblems(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<Rooted<PageLines>> lines,
        IncrementalValueProvider<ImmutableArray<Rooted<Linkage>>> linkages,
        IncrementalValueProvider<EquatableArray<PageSet>> sets,
        IncrementalValueProvider<bool> language)
    {
        var surveys = lines.Select(static (page, _) => new Rooted<PageFacts>(page.Root, PageFacts.Find(page.Value))).Collect().Combine(sets)
            .Select(static (pair, _) => Survey(pair.Left, pair.Right))
            .WithTrackingName(Steps.ReadingSurvey);
        var reports = lines.Combine(linkages)
            .Select(static (pair, _) => new Rooted<PageCase>(pair.Left.Root, new PageCase(pair.Left.Value, Find(pair.Right, pair.Left.Root).Pages[pair.Left.Value.Path])))
            .WithTrackingName(Steps.PageOutcome)
            .Combine(surveys).Combine(sets)
            .Select(static (all, _) => Report(all.Left.Left, all.Left.Right, all.Right))
            .WithTrackingName(Steps.PageReport);
        context.RegisterSourceOutput(reports, static (output, report) =>
        {
            foreach (var problem in report.Value.Problems)
            {
                output.ReportDiagnostic(DiagnosticFactory.Create(new(report.Root, problem)));
            }
        });

        var others = reports.Where(static report => report.Value.InFragments.Count > 0 || report.Value.Notes.Count > 0).Collect()
            .Combine(linkages.Select(static (all, _) => all.Select(linkage => new Rooted<EquatableArray<Problem>>(linkage.Root, linkage.Value.OtherProblems.ToEquatableArray())).ToEquatableArray()))
            .Combine(sets).Combine(language)
            .Select(static (all, _) => ReportOthers(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right).ToEquatableArray())
            .WithTrackingName(Steps.OtherProblems);
        context.RegisterSourceOutput(others, static (output, problems) =>
        {
            foreach (var problem in problems)
            {
                output.ReportDiagnostic(DiagnosticFactory.Create(problem));
            }
        });
    }

    private static SdkSettings SettingsOf(EquatableArray<PageSet> sets, string root) => sets.First(set => set.Root == root).Settings;

    private static Linkage Find(ImmutableArray<Rooted<Linkage>> linkages, string root) => linkages.First(linkage => linkage.Root == root).Value;

    private static Rooted<PageSource> FindIncludes(InputFile file, SdkSettings settings)
    {
        var page = file.ToPage();
        return new(file.Root, new PageSource(page, PageExpander.HasIncludes(page, settings.Dialect)));
    }

    private static Rooted<DocPage> Expand(Rooted<PageSource> source, EquatableArray<PageSet> sets, MarkdownTexts texts, CancellationToken cancellationToken)
    {
        if (!source.Value.HasIncludes)
        {
            return new(source.Root, source.Value.Page);
        }

        var settings = SettingsOf(sets, source.Root);
        return new(source.Root, Workspace.Expand(source.Value.Page, settings, new IncludeFolder(source.Root, settings.IncludeRoot), texts.Read, cancellationToken));
    }

    private static ImmutableArray<Rooted<Linkage>> Link(ImmutableArray<Rooted<ApiPage>> pages, EquatableArray<PageSet> sets, LinkMemory memory, CancellationToken cancellationToken) =>
        sets.Select(set => new Rooted<Linkage>(
                set.Root,
                memory.Link(set.Root, pages.Where(page => page.Root == set.Root).Select(page => page.Value), set.Settings, cancellationToken)))
            .ToImmutableArray();

    private static List<FilePlan> Plan(ImmutableArray<Rooted<Linkage>> linkages, EquatableArray<PageSet> sets, LinkMemory memory)
    {
        var plans = new List<FilePlan>();
        foreach (var linkage in linkages)
        {
            if (sets.Any(set => set.Root == linkage.Root && set.IsEmitted))
            {
                plans.AddRange(memory.Plan(linkage.Root, linkage.Value.Model).All);
            }
        }

        return plans;
    }

    private static SourceFile? Print(HintedPlan? hinted, CancellationToken cancellationToken) =>
        hinted is null ? null : SdkEmitter.Emit(hinted.Plan, cancellationToken) with { HintName = hinted.HintName };

    private static EquatableArray<Rooted<ReadingSurvey>> Survey(ImmutableArray<Rooted<PageFacts>> pages, EquatableArray<PageSet> sets) =>
        sets.Select(set => new Rooted<ReadingSurvey>(set.Root, ReadingSurvey.Survey([.. pages.Where(page => page.Root == set.Root).Select(page => page.Value)]))).ToEquatableArray();

    private static Rooted<PageReport> Report(Rooted<PageCase> page, EquatableArray<Rooted<ReadingSurvey>> surveys, EquatableArray<PageSet> sets) => new(
        page.Root,
        PageReporting.Report(page.Value.Lines, page.Value.Outcome, surveys.First(survey => survey.Root == page.Root).Value, SettingsOf(sets, page.Root)));

    private static IEnumerable<Rooted<Problem>> ReportOthers(
        ImmutableArray<Rooted<PageReport>> reports,
        EquatableArray<Rooted<EquatableArray<Problem>>> linked,
        EquatableArray<PageSet> sets,
        bool languageIsKnown)
    {
        foreach (var set in sets)
        {
            var others = set.Reading.Problems.Concat(set.Problems(languageIsKnown)).Concat(linked.First(problems => problems.Root == set.Root).Value);
            foreach (var problem in PageReporting.ReportOthers([.. reports.Where(report => report.Root == set.Root).Select(report => report.Value)], others, set.Settings))
            {
                yield return new Rooted<Problem>(set.Root, problem);
            }
        }
    }
}
