using System;
using System.Collections.Generic;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Linking;

namespace SdkFactory;

/// <summary>Balances the rows that were read on a page against members and reported rows. What is in neither is a fault of ours, and said.</summary>
internal static class PageLedger
{
    // These say that a page's operation is not emitted, and name no single row.
    private static readonly ProblemKind[] WholeOperation = [Problems.NoRoute, Problems.UnfilledPath, Problems.MisfiledCopy, Problems.NotAnEndpoint];

    /// <param name="page">The page.</param>
    /// <param name="outcome">What became of it.</param>
    /// <param name="problems">What is said of it; what nobody said of a row is added.</param>
    public static Ledger Balance(PageLines page, PageOutcome outcome, List<Problem> problems)
    {
        var said = problems.Count;
        HashSet<string>? named = null;
        var members = 0;
        foreach (var row in page.Rows)
        {
            if (outcome.IsMember(row))
            {
                members++;
            }
            else if (!Names(named ??= NamedBy(problems), row))
            {
                problems.Add(Problem.At(Problems.UnaccountedRow, page.Path, $"The row '{row}' became no member, and nothing said why. Please report this page.", row));
            }
        }

        if (problems.Count > said && problems.Exists(problem => problem.Row == PageKeys.Page && Array.IndexOf(WholeOperation, problem.Kind) >= 0))
        {
            problems.RemoveRange(said, problems.Count - said);
        }

        return new Ledger(page.Rows.Count, members, page.Rows.Count - members);
    }

    private static HashSet<string> NamedBy(List<Problem> problems)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var problem in problems)
        {
            if (problem.Row is { } row)
            {
                named.Add(row);
            }
        }

        return named;
    }

    // A problem names a row by its key, or the whole table above it.
    private static bool Names(HashSet<string> named, string row)
    {
        for (var end = row.Length; end > 0; end = row.LastIndexOf('/', end - 1))
        {
            if (named.Contains(row.Substring(0, end)))
            {
                return true;
            }
        }

        return false;
    }
}
