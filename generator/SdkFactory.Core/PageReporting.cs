using System.Collections.Generic;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Linking;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory;

/// <summary>The last step: what is said of a page, and of all. A page's report depends on its own lines and on what linking made of it.</summary>
public static class PageReporting
{
    /// <summary>The report of a page.</summary>
    /// <param name="page">Where its rows stand, and what the reader had to say.</param>
    /// <param name="outcome">What linking made of it.</param>
    /// <param name="survey">What must be known of all pages.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="earlier">Problems of it that were found before it was read.</param>
    public static PageReport Report(PageLines page, PageOutcome outcome, ReadingSurvey survey, SdkSettings settings, IReadOnlyList<Problem>? earlier = null)
    {
        var problems = new List<Problem>(earlier ?? []);
        var ledger = new Ledger(0, 0, 0);
        if (outcome.IsExcluded)
        {
            problems.AddRange(outcome.Problems);
            return ProblemPlacing.Place(problems, page, ledger, survey.IsFragment(page.Path), settings);
        }

        foreach (var problem in page.Problems)
        {
            problems.Add(survey.Weigh(problem));
        }

        problems.AddRange(outcome.Problems);
        ledger = PageLedger.Balance(page, outcome, problems);
        return ProblemPlacing.Place(problems, page, ledger, survey.IsFragment(page.Path), settings);
    }

    /// <summary>What is said of fragments by all pages that include them, and of the files of the settings; ordered by place, each once.</summary>
    /// <param name="reports">The pages' reports.</param>
    /// <param name="others">Problems of files that are no pages.</param>
    /// <param name="settings">The settings.</param>
    public static EquatableArray<Problem> ReportOthers(IReadOnlyList<PageReport> reports, IEnumerable<Problem> others, SdkSettings settings)
    {
        var problems = new List<Problem>();
        var used = new HashSet<(string File, IgnoreNote Note)>();
        foreach (var report in reports)
        {
            problems.AddRange(report.InFragments);
            foreach (var note in report.Notes)
            {
                if (note.IsUsed)
                {
                    used.Add((note.File, note.Note));
                }
            }
        }

        foreach (var report in reports)
        {
            foreach (var note in report.Notes)
            {
                if (note.Unused is not null && !used.Contains((note.File, note.Note)))
                {
                    problems.Add(note.Unused);
                }
            }
        }

        foreach (var problem in others)
        {
            if (ProblemPlacing.Show(problem, settings) is { } shown)
            {
                problems.Add(shown);
            }
        }

        return ProblemPlacing.Order(problems);
    }
}
