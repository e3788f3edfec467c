using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory;

/// <summary>Places problems at line and column of the page or the fragment, gives them the severities of the settings, and drops what is silenced.</summary>
internal static class ProblemPlacing
{
    /// <summary>The report of a page.</summary>
    /// <param name="problems">What is said of it.</param>
    /// <param name="page">The page.</param>
    /// <param name="ledger">What became of its rows.</param>
    /// <param name="isFragment">Whether other pages include it, so that its comments count for them too.</param>
    /// <param name="settings">The settings.</param>
    public static PageReport Place(IReadOnlyList<Problem> problems, PageLines page, Ledger ledger, bool isFragment, SdkSettings settings)
    {
        var ignores = page.Ignores.Count == 0 ? null
            : page.Ignores.Where(note => note.Reason.Length > 0).GroupBy(note => note.Id).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var used = new HashSet<IgnoreNote>();
        var shown = new List<Problem>(problems.Count);
        Dictionary<string, Place>? places = null;
        foreach (var problem in problems)
        {
            if (ignores is not null && ignores.TryGetValue(problem.Kind.Id, out var ignore))
            {
                used.Add(ignore);
            }
            else if (Show(problem.Row is null ? problem : PlaceRow(problem, places ??= IndexPlaces(page)), settings) is { } placed)
            {
                shown.Add(placed);
            }
        }

        var notes = new List<FragmentNote>();
        foreach (var note in page.Ignores)
        {
            if ((note.Place.Fragment ?? (isFragment ? page.Path : null)) is { } fragment)
            {
                notes.Add(new FragmentNote(fragment, note with { Place = note.Place with { Fragment = null } }, used.Contains(note), Show(ReportUnused(page, note), settings)));
            }
            else if (!used.Contains(note) && Show(ReportUnused(page, note), settings) is { } unused)
            {
                shown.Add(unused);
            }
        }

        return new PageReport(
            page.Path,
            ledger,
            Order(shown.Where(problem => problem.Path == page.Path)),
            shown.Exists(problem => problem.Path != page.Path) ? Order(shown.Where(problem => problem.Path != page.Path)) : [],
            notes.ToEquatableArray());
    }

    /// <summary>The problem as it is shown; null where the settings want it silent.</summary>
    public static Problem? Show(Problem problem, SdkSettings settings)
    {
        var severity = FindSeverity(problem, settings);
        return severity == Severity.None ? null : (severity == problem.Severity ? problem : problem with { Severity = severity }).InItsFile();
    }

    /// <summary>Problems by file, line, column, id and message; each once.</summary>
    public static EquatableArray<Problem> Order(IEnumerable<Problem> problems)
    {
        var ordered = problems.ToArray();
        if (ordered.Length > 1)
        {
            ordered = [.. new HashSet<Problem>(ordered)];
            Array.Sort(ordered, ProblemOrder.Instance);
        }

        return EquatableArrays.Own(ordered);
    }

    private static Dictionary<string, Place> IndexPlaces(PageLines page)
    {
        var places = new Dictionary<string, Place>(page.Places.Count, StringComparer.Ordinal);
        foreach (var entry in page.Places)
        {
            places.Add(entry.Key, entry.Place);
        }

        return places;
    }

    private static Problem PlaceRow(Problem problem, Dictionary<string, Place> places) =>
        places.TryGetValue(problem.Row!, out var place) ? problem with { Place = place } : problem;

    private static Problem ReportUnused(PageLines page, IgnoreNote note) =>
        Problem.At(
            Problems.UnusedIgnore,
            page.Path,
            note.Reason.Length == 0
                ? $"The comment ignores '{note.Id}' without a reason, so it has no effect. Write <!-- sdkfactory-ignore {note.Id}: why -->."
                : $"The comment ignores '{note.Id}', but the page has no such problem. Remove it.",
            place: note.Place);

    private static Severity FindSeverity(Problem problem, SdkSettings settings)
    {
        var severity = problem.Severity;
        foreach (var rule in settings.Severities)
        {
            if (rule.Id == problem.Kind.Id && (rule.Path is null || IsIn(problem, rule.Path)))
            {
                severity = rule.Severity;
            }
        }

        return severity;
    }

    private static bool IsIn(Problem problem, string glob) =>
        Glob.IsMatch(glob, problem.Path) || (problem.Place.Fragment is { } fragment && Glob.IsMatch(glob, fragment));
}
