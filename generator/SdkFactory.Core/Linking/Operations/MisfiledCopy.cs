using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Linking.Operations;

/// <summary>A page that is a copy of another client's.</summary>
/// <param name="page">The copy.</param>
/// <param name="original">The page that is read instead.</param>
/// <param name="rule">The dialect's rule that says so.</param>
internal sealed class MisfiledCopy(SelectedPage page, SelectedPage original, MisfiledRule rule)
{
    /// <summary>The copy.</summary>
    public SelectedPage Page => page;

    /// <summary>The page that is read instead.</summary>
    public SelectedPage Original => original;

    /// <summary>That it is a copy, and which of its rows the original lacks.</summary>
    public IReadOnlyList<Problem> Problems { get; } = [.. Report(page.Included!, original.Included!, rule)];

    private static IEnumerable<Problem> Report(ApiPage page, ApiPage original, MisfiledRule rule)
    {
        foreach (var claim in page.Operations)
        {
            yield return Problem.At(
                Diagnostics.Problems.MisfiledCopy,
                page.Path,
                $"This is a copy of {original.Path}: the operation belongs to '{rule.Home}', so '{rule.Folder}' has none. The original is read, and this page is not.",
                claim.Key);
        }

        var known = new HashSet<(string Table, string Row)>(Tables(original).SelectMany(table => table.Rows.Select(row => (table.Name, row.WireName))));
        foreach (var (name, rows) in Tables(page))
        {
            foreach (var row in rows.Where(row => !known.Contains((name, row.WireName))))
            {
                yield return Problem.At(Diagnostics.Problems.SurplusCopyRow, page.Path, $"'{row.WireName}' stands in this copy, but not in {original.Path}, which is read; it is not in the SDK. Add it there if it is right.", row.Key);
            }
        }
    }

    private static IEnumerable<(string Name, EquatableArray<RowClaim> Rows)> Tables(ApiPage page) =>
        page.Operations.SelectMany(claim => new[] { (claim.KeyOf(PageKeys.Request), claim.Request), (claim.KeyOf(PageKeys.Response), claim.Response) })
            .Concat(page.Structures.Select(structure => (structure.Name, structure.Rows)));
}
