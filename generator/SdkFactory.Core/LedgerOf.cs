using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Linking;
using SdkFactory.Values;

namespace SdkFactory;

/// <summary>Balances rows read against members and reported rows. What is in neither is a fault of ours, and said.</summary>
internal static class LedgerOf
{
    // These say that a page's operation is not emitted, and name no single row.
    private static readonly ProblemKind[] WholeOperation = [Problems.NoRoute, Problems.UnfilledPath, Problems.MisfiledCopy, Problems.NotAnEndpoint];

    public static (Ledger Ledger, IReadOnlyList<Problem> Unaccounted) Rows(IEnumerable<PageLines> pages, Linkage linkage)
    {
        var members = new HashSet<Origin>(linkage.Members);
        var said = linkage.Problems.ToLookup(problem => problem.Path);
        int read = 0, became = 0, reported = 0;
        var unaccounted = new List<Problem>();
        foreach (var page in pages)
        {
            var problems = page.Problems.Concat(said[page.Path]).Where(problem => problem.Row is not null).ToList();
            var named = new HashSet<string>(problems.Select(problem => problem.Row!));
            var whole = problems.Exists(problem => problem.Row == PageKeys.Page && WholeOperation.Contains(problem.Kind));
            foreach (var row in page.Rows)
            {
                read++;
                if (members.Contains(new Origin(page.Path, row)))
                {
                    became++;
                    continue;
                }

                reported++;
                if (!whole && !Names(named, row))
                {
                    unaccounted.Add(Problem.At(Problems.UnaccountedRow, page.Path, $"The row '{row}' became no member, and nothing said why. Please report this page.", row));
                }
            }
        }

        return (new Ledger(read, became, reported), unaccounted);
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
