using System.Collections.Generic;
using System.Linq;
using SdkFactory.Values;

namespace SdkFactory.Linking.Operations;

/// <summary>First pass: which pages and operations are linked. Left out is what the settings exclude, what is a copy of another client's page, and what describes a convenience of an SDK.</summary>
internal static class OperationSelecting
{
    /// <param name="input">What is linked.</param>
    /// <param name="before">What this pass made of these settings before; null for nothing.</param>
    public static SelectedOperations Select(LinkInput input, SelectedOperations? before)
    {
        var all = new List<SelectedPage>(input.Pages.Count);
        var next = 0;
        foreach (var page in input.Pages)
        {
            all.Add(before?.Find(page, ref next) ?? PageSelecting.Select(page, input));
        }

        var copies = MisfiledCopies.Find(all, input.Settings.Dialect, before?.Copies ?? []);
        var copied = new HashSet<SelectedPage>(copies.Select(copy => copy.Page), ReferenceComparer<SelectedPage>.Instance);
        return new SelectedOperations(input, all, all.FindAll(page => page.Included is not null && !page.IsConvenience && !copied.Contains(page)), copies);
    }
}
