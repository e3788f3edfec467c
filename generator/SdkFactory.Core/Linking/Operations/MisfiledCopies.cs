using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Linking.Naming;
using SdkFactory.Settings;

namespace SdkFactory.Linking.Operations;

/// <summary>Pages that stand in another client's folder too. They describe no operation of that client, and being copies they grow old: the original is the source.</summary>
internal static class MisfiledCopies
{
    /// <summary>The pages that are copies.</summary>
    public static List<MisfiledCopy> Find(IReadOnlyList<ApiPage> pages, Dialect dialect)
    {
        var copies = new List<MisfiledCopy>();
        if (dialect.Misfiled.Count == 0)
        {
            return copies;
        }

        var originals = pages.Where(page => page.Operations.Count > 0)
            .GroupBy(page => (PagePath.Folder(page.Path), PagePath.FileName(page.Path)))
            .ToDictionary(group => group.Key, group => group.First());
        foreach (var page in pages.Where(page => page.Operations.Count > 0))
        {
            if (dialect.Misfiled.FirstOrDefault(rule => rule.Folder == PagePath.Folder(page.Path)) is { } rule
                && originals.TryGetValue((rule.Home, PagePath.FileName(page.Path)), out var original))
            {
                copies.Add(new MisfiledCopy(page, original, rule));
            }
        }

        return copies;
    }
}
