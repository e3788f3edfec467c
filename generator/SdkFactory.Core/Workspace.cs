using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Linking;
using SdkFactory.Model;
using SdkFactory.Reading;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory;

/// <summary>The pages of one SDK, read and linked: the one entry for whatever prints them.</summary>
/// <param name="Pages">The number of pages.</param>
/// <param name="Prose">Those of them that describe no operation.</param>
/// <param name="Model">What the SDK will be.</param>
/// <param name="Problems">All problems, placed, with the severities of the settings, ordered by place; none that the settings or a page silence.</param>
/// <param name="Ledger">What became of every table row.</param>
/// <param name="Lines">Where the rows of each page stand, ordered by page.</param>
/// <param name="Lock">The names that were chosen, for the lock file.</param>
/// <param name="Explanations">Why everything is what it is.</param>
public sealed record Workspace(
    int Pages,
    int Prose,
    ApiModel Model,
    EquatableArray<Problem> Problems,
    Ledger Ledger,
    EquatableArray<PageLines> Lines,
    NameLock Lock,
    Explanations Explanations)
{
    /// <summary>A page with what it includes: the step before <see cref="Link"/>.</summary>
    /// <param name="page">The page as it stands in its file.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="folder">The folder that includes are relative to.</param>
    /// <param name="read">Gives the text of a file by its whole path; null where there is no Markdown file below the folder.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static DocPage Expand(DocPage page, SdkSettings settings, IncludeFolder folder, Func<string, string?> read, CancellationToken cancellationToken = default) =>
        PageExpander.Expand(page, settings.Dialect, folder, read, cancellationToken);

    /// <summary>Reads and links <paramref name="pages"/>.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="pages">The pages, in any order.</param>
    /// <param name="earlier">Problems that were found before, of settings and files.</param>
    /// <param name="progress">Told the number of pages read so far.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static Workspace Link(
        SdkSettings settings,
        IReadOnlyList<DocPage> pages,
        IEnumerable<Problem> earlier,
        IProgress<int>? progress = null,
        CancellationToken cancellationToken = default)
    {
        var readings = Read(settings, pages, progress, cancellationToken);
        var linkage = Linker.Link(readings.Select(reading => reading.Page), settings, cancellationToken: cancellationToken);
        var lines = LinesOf(readings);
        var (problems, ledger) = ProblemsOf(settings, lines, linkage, earlier);
        return new Workspace(
            pages.Count,
            readings.Count(reading => reading.Page.Operations.Count == 0),
            linkage.Model,
            problems,
            ledger,
            lines.ToEquatableArray(),
            linkage.Lock,
            linkage.Explanations);
    }

    /// <summary>Why something is what it is, with every source placed; none where nothing is called so.</summary>
    /// <param name="name">A member as <c>Type.member</c>, an operation or a type, by its name in the docs or in C#.</param>
    public IReadOnlyList<Explanation> Explain(string name)
    {
        var places = PlacesByRow();
        return [.. Explanations.Find(name).Select(found => found with { Decisions = found.Decisions.Select(decision => decision with { Statements = decision.Statements.Select(Place).ToEquatableArray() }).ToEquatableArray() })];

        SourceStatement Place(SourceStatement statement) => statement.Row is { } row && places.TryGetValue(new Origin(statement.Path, row), out var place)
            ? statement with { Path = place.Fragment ?? statement.Path, Place = place with { Fragment = null } }
            : statement;
    }

    /// <summary>All problems of read and linked pages, placed and filtered, and the ledger of their rows.</summary>
    public static (EquatableArray<Problem> Problems, Ledger Ledger) ProblemsOf(SdkSettings settings, IReadOnlyList<PageLines> lines, Linkage linkage, IEnumerable<Problem> earlier)
    {
        var survey = ReadingSurvey.Survey([.. lines.Select(PageFacts.Find)]);
        var before = earlier.ToLookup(problem => problem.Path);
        var reports = lines.Select(page => PageReporting.Report(page, linkage.Pages[page.Path], survey, settings, [.. before[page.Path]])).ToList();
        var others = before.Where(file => !linkage.Pages.ContainsKey(file.Key)).SelectMany(file => file).Concat(linkage.OtherProblems);
        return (
            ProblemPlacing.Order(reports.SelectMany(report => report.Problems).Concat(PageReporting.ReportOthers(reports, others, settings))),
            new Ledger(reports.Sum(report => report.Ledger.Read), reports.Sum(report => report.Ledger.Members), reports.Sum(report => report.Ledger.Reported)));
    }

    /// <summary>Where each row and section of the pages stands.</summary>
    public IReadOnlyDictionary<Origin, Place> PlacesByRow() => PlacesIn(Lines);

    private static Dictionary<Origin, Place> PlacesIn(IEnumerable<PageLines> lines) =>
        lines.SelectMany(page => page.Places.Select(entry => (Row: new Origin(page.Path, entry.Key), entry.Place)))
            .GroupBy(item => item.Row)
            .ToDictionary(group => group.Key, group => group.First().Place);

    private static List<PageReading> Read(SdkSettings settings, IReadOnlyList<DocPage> pages, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var readings = new List<PageReading>(pages.Count);
        foreach (var page in pages)
        {
            readings.Add(PageReader.Read(page, settings.Dialect, cancellationToken));
            progress?.Report(readings.Count);
        }

        return readings;
    }

    private static List<PageLines> LinesOf(IEnumerable<PageReading> readings) =>
        readings.Select(reading => reading.Lines).OrderBy(page => page.Path, StringComparer.Ordinal).ToList();
}
