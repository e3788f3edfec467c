using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory;

/// <summary>Places problems at line and column of the page or the fragment, gives them the severities of the settings, and drops what is silenced.</summary>
internal static class ProblemFilter
{
    public static EquatableArray<Problem> Apply(IEnumerable<Problem> problems, IEnumerable<PageLines> pages, SdkSettings settings)
    {
        var lines = pages.GroupBy(page => page.Path).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var places = new Dictionary<string, Dictionary<string, Place>>(StringComparer.Ordinal);
        var ignores = new Dictionary<string, Dictionary<string, IgnoreNote>>(StringComparer.Ordinal);
        var used = new HashSet<(string File, IgnoreNote Note)>();
        var shown = new List<Problem>();
        foreach (var problem in problems)
        {
            var page = lines.TryGetValue(problem.Path, out var known) ? known : null;
            var ignore = page is null ? null : FindIgnore(problem, page, ignores);
            if (ignore is not null)
            {
                used.Add(Located(page!, ignore));
                continue;
            }

            shown.Add(page is null || problem.Row is null ? problem : Placed(problem, page, places));
        }

        shown.AddRange(lines.Values.SelectMany(page => page.Ignores.Where(note => !used.Contains(Located(page, note))).Select(note => Unused(page, note))));
        return shown
            .Select(problem => problem with { Severity = Severity(problem, settings) })
            .Where(problem => problem.Severity != Diagnostics.Severity.None)
            .Select(problem => problem.InItsFile())
            .Distinct()
            .OrderBy(problem => problem.Path, StringComparer.Ordinal)
            .ThenBy(problem => problem.Place.Line)
            .ThenBy(problem => problem.Place.Column)
            .ThenBy(problem => problem.Kind.Id, StringComparer.Ordinal)
            .ThenBy(problem => problem.Message, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private static IgnoreNote? FindIgnore(Problem problem, PageLines page, Dictionary<string, Dictionary<string, IgnoreNote>> ignores)
    {
        if (page.Ignores.Count == 0)
        {
            return null;
        }

        if (!ignores.TryGetValue(page.Path, out var byId))
        {
            byId = page.Ignores.Where(note => note.Reason.Length > 0).GroupBy(note => note.Id).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
            ignores.Add(page.Path, byId);
        }

        return byId.TryGetValue(problem.Kind.Id, out var ignore) ? ignore : null;
    }

    // A comment in a fragment is one comment, however many pages include it.
    private static (string File, IgnoreNote Note) Located(PageLines page, IgnoreNote note) =>
        (note.Place.Fragment ?? page.Path, note with { Place = note.Place with { Fragment = null } });

    private static Problem Placed(Problem problem, PageLines page, Dictionary<string, Dictionary<string, Place>> places)
    {
        if (!places.TryGetValue(page.Path, out var byKey))
        {
            byKey = page.Places.ToDictionary(entry => entry.Key, entry => entry.Place, StringComparer.Ordinal);
            places.Add(page.Path, byKey);
        }

        return byKey.TryGetValue(problem.Row!, out var place) ? problem with { Place = place } : problem;
    }

    private static Problem Unused(PageLines page, IgnoreNote note) =>
        Problem.At(
            Problems.UnusedIgnore,
            page.Path,
            note.Reason.Length == 0
                ? $"The comment ignores '{note.Id}' without a reason, so it has no effect. Write <!-- sdkfactory-ignore {note.Id}: why -->."
                : $"The comment ignores '{note.Id}', but the page has no such problem. Remove it.",
            place: note.Place);

    private static Severity Severity(Problem problem, SdkSettings settings) =>
        settings.Severities
            .Where(rule => rule.Id == problem.Kind.Id && (rule.Path is null || IsIn(problem, rule.Path)))
            .Select(rule => (Severity?)rule.Severity)
            .LastOrDefault() ?? problem.Severity;

    private static bool IsIn(Problem problem, string glob) =>
        Glob.IsMatch(glob, problem.Path) || (problem.Place.Fragment is { } fragment && Glob.IsMatch(glob, fragment));
}
