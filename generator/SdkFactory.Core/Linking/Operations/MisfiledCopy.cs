using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Linking.Operations;

/// <summary>A page that is a copy of another client's.</summary>
/// <param name="Page">The copy.</param>
/// <param name="Original">The page that is read instead.</param>
/// <param name="Rule">The dialect's rule that says so.</param>
internal sealed record MisfiledCopy(ApiPage Page, ApiPage Original, MisfiledRule Rule)
{
    /// <summary>That it is a copy, and which of its rows the original lacks.</summary>
    public IEnumerable<Problem> Report()
    {
        foreach (var claim in Page.Operations)
        {
            yield return Problem.At(
                Problems.MisfiledCopy,
                Page.Path,
                $"This is a copy of {Original.Path}: the operation belongs to '{Rule.Home}', so '{Rule.Folder}' has none. The original is read, and this page is not.",
                claim.Key);
        }

        var known = new HashSet<(string Table, string Row)>(Tables(Original).SelectMany(table => table.Rows.Select(row => (table.Name, row.WireName))));
        foreach (var (name, rows) in Tables(Page))
        {
            foreach (var row in rows.Where(row => !known.Contains((name, row.WireName))))
            {
                yield return Problem.At(Problems.SurplusCopyRow, Page.Path, $"'{row.WireName}' stands in this copy, but not in {Original.Path}, which is read; it is not in the SDK. Add it there if it is right.", row.Key);
            }
        }
    }

    private static IEnumerable<(string Name, EquatableArray<RowClaim> Rows)> Tables(ApiPage page) =>
        page.Operations.SelectMany(claim => new[] { (claim.KeyOf(PageKeys.Request), claim.Request), (claim.KeyOf(PageKeys.Response), claim.Response) })
            .Concat(page.Structures.Select(structure => (structure.Name, structure.Rows)));
}
