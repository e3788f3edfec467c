using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Linking.Definitions;
using SdkFactory.Linking.Modelling;
using SdkFactory.Linking.Naming;
using SdkFactory.Linking.Operations;
using SdkFactory.Model;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Linking;

/// <summary>Puts together what all passes made: the model, the lock and what is said of each page.</summary>
internal static class LinkageMaking
{
    /// <param name="linked">What was linked.</param>
    /// <param name="before">What was linked of these settings before; null for nothing.</param>
    public static Linkage Make(LinkedModel linked, Linkage? before)
    {
        var input = linked.Input;
        var pinned = new Lazy<NameLock>(() => LockMaking.Make(linked));
        var problems = ProblemsByPath.Collect(linked);
        foreach (var problem in OverrideReport.Report(linked).Concat(input.Settings.Lock.Exists ? LockMaking.ReportOutdated(input.Settings.Lock, pinned.Value) : []))
        {
            problems.Add(problem);
        }

        var pages = OutlinePages(linked, problems, before);
        return new Linkage(linked, MakeModel(linked, input.Settings, before), pages, problems.Others(pages.Keys), pinned);
    }

    private static Dictionary<string, PageOutcome> OutlinePages(LinkedModel linked, ProblemsByPath problems, Linkage? before)
    {
        var defined = linked.Placed.Named.Valued.Merged.Parted.Defined;
        var outlines = new UnitIndex<SelectedPage, OutlinedPage>(defined.Pages, page => page.Selected);
        var all = defined.Named.Routed.Selected.All;
        var pages = new Dictionary<string, PageOutcome>(all.Count, StringComparer.Ordinal);
        var next = 0;
        foreach (var page in all)
        {
            var said = problems.Find(page.Path);
            var outline = page.Included is null || page.IsConvenience ? null : outlines.Find(page, ref next);
            pages[page.Path] = before is not null && before.Pages.TryGetValue(page.Path, out var known) && known.IsMadeOf(page, outline, said) ? known : new PageOutcome(page, outline, said);
        }

        return pages;
    }

    private static ApiModel MakeModel(LinkedModel linked, SdkSettings settings, Linkage? before)
    {
        var envelope = settings.Dialect.Envelope;
        return new ApiModel(
            settings.Namespace,
            settings.Accessibility,
            envelope is null ? null : new Envelope(envelope.Status, envelope.Success, envelope.Message, envelope.Code, envelope.RequestId),
            MakeClients(linked, settings, before?.Model.Clients ?? []),
            linked.Types.Select(type => type.Type).ToEquatableArray(),
            linked.Enums.Select(item => item.Enum).ToEquatableArray());
    }

    private static EquatableArray<Client> MakeClients(LinkedModel linked, SdkSettings settings, EquatableArray<Client> before)
    {
        var folders = new NameScope(ReservedNames.Folders, ignoreCase: true);
        var known = before.ToDictionary(client => client.Name, StringComparer.Ordinal);
        return linked.Operations.GroupBy(operation => operation.Folder)
            .Select(group => MakeClient(group.Key, folders, settings, linked.Placed.Named.Table.Clients[group.Key], group))
            .ToList()
            .OrderBy(client => client.Name, StringComparer.Ordinal)
            .Select(client => known.TryGetValue(client.Name, out var was) && was == client ? was : client)
            .ToEquatableArray();
    }

    private static Client MakeClient(string folder, NameScope folders, SdkSettings settings, string name, IEnumerable<LinkedOperation> operations) => new(
        name,
        folders.Take("Client", BoundedName.Shorten(folder.Length == 0 ? "Api" : Names.Pascal(folder), Limits.FolderLength)),
        settings.Clients.FirstOrDefault(client => client.Folder == folder)?.BaseAddress ?? settings.BaseAddress,
        operations.Select(operation => operation.Operation).OrderBy(operation => operation.Name, StringComparer.Ordinal).ToEquatableArray());
}
