using System.Collections.Generic;
using System.Linq;
using SdkFactory.Model;
using SdkFactory.Settings;

namespace SdkFactory.Linking;

/// <summary>Pages that stand in another client's folder too. They describe no operation of that client, and being copies they grow old: the original is the source.</summary>
internal static class MisfiledCopies
{
    /// <summary>The pages without those that are copies.</summary>
    public static List<ApiPage> Without(IReadOnlyList<ApiPage> pages, Dialect dialect, LinkNotes notes)
    {
        var originals = pages.Where(page => page.Operation is not null)
            .GroupBy(page => (PagePath.Folder(page.Path), PagePath.Stem(page.Path)))
            .ToDictionary(group => group.Key, group => group.First());
        return pages.Where(page => !IsCopy(page)).ToList();

        bool IsCopy(ApiPage page)
        {
            if (page.Operation is null
                || dialect.Misfiled.FirstOrDefault(rule => rule.Folder == PagePath.Folder(page.Path)) is not { } rule
                || !originals.TryGetValue((rule.Home, PagePath.Stem(page.Path)), out var original))
            {
                return false;
            }

            Report(page, original, rule, notes);
            return true;
        }
    }

    private static void Report(ApiPage copy, ApiPage original, MisfiledRule rule, LinkNotes notes)
    {
        notes.Report(
            Problems.MisfiledCopy,
            new RowRef(copy.Path, PageKeys.Page),
            $"This is a copy of {original.Path}: the operation belongs to '{rule.Home}', so '{rule.Folder}' has none. The original is read, and this page is not.");

        var known = new HashSet<(string Table, string Row)>(Tables(original).SelectMany(table => table.Rows.Select(row => (table.Name, row.WireName))));
        foreach (var (name, rows) in Tables(copy))
        {
            foreach (var row in rows.Where(row => !known.Contains((name, row.WireName))))
            {
                notes.Report(Problems.SurplusCopyRow, new RowRef(copy.Path, row.Key), $"'{row.WireName}' stands in this copy, but not in {original.Path}, which is read; it is not in the SDK. Add it there if it is right.");
            }
        }
    }

    private static IEnumerable<(string Name, EquatableArray<RowClaim> Rows)> Tables(ApiPage page) =>
        page.Structures.Select(structure => (structure.Name, structure.Rows))
            .Prepend(("response", page.Operation!.Response))
            .Prepend(("request", page.Operation.Request));
}
