using System.Collections.Generic;
using System.Linq;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Linking.Operations;

/// <summary>Pages that stand in another client's folder too. They describe no operation of that client, and being copies they grow old: the original is the source.</summary>
internal static class MisfiledCopies
{
    /// <summary>The pages that are copies.</summary>
    /// <param name="pages">All pages.</param>
    /// <param name="dialect">The dialect, which has the rules.</param>
    /// <param name="before">The copies that were found before by the same rules.</param>
    public static IReadOnlyList<MisfiledCopy> Find(IReadOnlyList<SelectedPage> pages, Dialect dialect, IReadOnlyList<MisfiledCopy> before)
    {
        if (dialect.Misfiled.Count == 0)
        {
            return [];
        }

        var made = new UnitIndex<SelectedPage, MisfiledCopy>(before, copy => copy.Page);
        var homes = new HashSet<string>(dialect.Misfiled.Select(rule => rule.Home));
        var originals = new Dictionary<(string Folder, string FileName), SelectedPage>();
        foreach (var page in pages)
        {
            if (page.HasOperations && homes.Contains(page.Folder) && !originals.ContainsKey((page.Folder, page.FileName)))
            {
                originals.Add((page.Folder, page.FileName), page);
            }
        }

        var copies = new List<MisfiledCopy>();
        foreach (var page in pages)
        {
            if (page.HasOperations
                && dialect.Misfiled.FirstOrDefault(rule => rule.Folder == page.Folder) is { } rule
                && originals.TryGetValue((rule.Home, page.FileName), out var original))
            {
                copies.Add(made.Find(page) is { } known && known.Original == original ? known : new MisfiledCopy(page, original, rule));
            }
        }

        return copies;
    }
}
