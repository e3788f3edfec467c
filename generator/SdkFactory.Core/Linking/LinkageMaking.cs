using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Modelling;
using SdkFactory.Linking.Naming;
using SdkFactory.Linking.Operations;
using SdkFactory.Model;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Linking;

/// <summary>Puts together what all passes made: the model, the lock and the problems.</summary>
internal static class LinkageMaking
{
    public static Linkage Make(LinkedModel linked)
    {
        var titled = linked.Placed.Named;
        var valued = titled.Valued;
        var merged = valued.Merged;
        var parted = merged.Parted;
        var defined = parted.Defined;
        var named = defined.Named;
        var routed = named.Routed;
        var selected = routed.Selected;
        var input = selected.Input;

        var chosen = named.Chosen.Concat(defined.Chosen).Concat(parted.Chosen).Concat(titled.Chosen).Concat(linked.Types.SelectMany(type => type.Chosen));
        var pinned = MakeLock(input, chosen);
        var observed = valued.Observed;
        var problems = selected.Problems.Concat(routed.Problems).Concat(named.Problems).Concat(defined.Problems).Concat(parted.Problems)
            .Concat(merged.Problems).Concat(observed.Problems).Concat(valued.Problems).Concat(titled.Problems).Concat(linked.Placed.Problems)
            .Concat(linked.Types.SelectMany(type => type.Problems)).Concat(linked.Operations.SelectMany(operation => operation.Problems))
            .Concat(OverrideReport.Report(linked))
            .Concat(ReportOutdated(input.Settings.Lock, pinned));
        return new Linkage(
            MakeModel(linked, input.Settings),
            selected.Excluded.ToEquatableArray(),
            linked.Types.SelectMany(type => type.Rows).Concat(valued.Tables.SelectMany(table => table.Members).SelectMany(member => member.Merged.Origins)).Distinct().ToEquatableArray(),
            pinned,
            problems.ToEquatableArray());
    }

    private static ApiModel MakeModel(LinkedModel linked, SdkSettings settings)
    {
        var envelope = settings.Dialect.Envelope;
        var folders = new NameScope(ReservedNames.Folders, ignoreCase: true);
        var clients = linked.Operations.GroupBy(operation => operation.Folder).Select(group => new Client(
            linked.Placed.Named.Clients[group.Key],
            folders.Take("Client", BoundedName.Shorten(group.Key.Length == 0 ? "Api" : Names.Pascal(group.Key), Limits.FolderLength)),
            settings.Clients.FirstOrDefault(client => client.Folder == group.Key)?.BaseAddress ?? settings.BaseAddress,
            group.Select(operation => operation.Operation).OrderBy(operation => operation.Name, StringComparer.Ordinal).ToEquatableArray()));
        return new ApiModel(
            settings.Namespace,
            settings.Accessibility,
            envelope is null ? null : new Envelope(envelope.Status, envelope.Success, envelope.Message, envelope.Code, envelope.RequestId),
            clients.ToList().OrderBy(client => client.Name, StringComparer.Ordinal).ToEquatableArray(),
            linked.Types.Select(type => type.Type).ToEquatableArray(),
            linked.Placed.Named.Enums.Select(item => MakeEnum(item, linked.Homes)).ToEquatableArray());
    }

    private static ModelEnum MakeEnum(NamedEnum named, FileHomes homes) => new(
        named.Name,
        named.Summary,
        named.Members,
        named.Owners.SelectMany(owner => owner.Type.Pages).Distinct().OrderBy(page => page, StringComparer.Ordinal).ToEquatableArray(),
        homes.Find(named.Owners.SelectMany(owner => owner.Type.Scopes).Distinct().Take(2).ToList()));

    // Where passes choose again, as for types that part twice, the last choice holds.
    private static NameLock MakeLock(LinkInput input, IEnumerable<PinnedName> chosen)
    {
        var names = new Dictionary<(PinKind Kind, string Key), PinnedName>();
        foreach (var name in chosen)
        {
            names[(name.Kind, name.Key)] = name;
        }

        return input.Settings.Lock with
        {
            Pages = input.Pages.Select(page => page.Path).OrderBy(page => page, StringComparer.Ordinal).ToEquatableArray(),
            Names = names.Values.OrderBy(name => name.Kind).ThenBy(name => name.Key, StringComparer.Ordinal).ToEquatableArray(),
        };
    }

    private static IEnumerable<Problem> ReportOutdated(NameLock before, NameLock now)
    {
        if (!before.Exists || (before.Pages == now.Pages && before.Pins.SequenceEqual(now.Pins)))
        {
            yield break;
        }

        var added = now.Pages.Except(before.Pages).Count();
        var chosen = now.Pins.Except(before.Pins).Count();
        var gone = before.Pages.Except(now.Pages).Count() + before.Pins.Except(now.Pins).Count();
        yield return Problem.At(
            Problems.OutdatedLock,
            before.Path,
            $"Not in the lock yet: pages {added}, names {chosen}; in it and no longer needed: {gone}. What it pins kept its name. Run 'sdkfactory generate --update-lock' to pin the rest.");
    }
}
