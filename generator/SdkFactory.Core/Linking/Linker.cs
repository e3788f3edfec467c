using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SdkFactory.Linking.Evidence;
using SdkFactory.Model;
using SdkFactory.Settings;

namespace SdkFactory.Linking;

/// <summary>Makes one model of all pages: the order of the passes.</summary>
public static class Linker
{
    /// <summary>Links <paramref name="pages"/>; their order does not matter.</summary>
    public static Linkage Link(IEnumerable<ApiPage> pages, SdkSettings settings, CancellationToken cancellationToken = default) =>
        Run(pages, settings, cancellationToken).Linkage;

    /// <summary>Why a member is what it is; null where no type has it.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="type">The type, by its name in the docs or in C#.</param>
    /// <param name="member">The member, by its name on the wire or in C#.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static Explanation? Explain(IEnumerable<ApiPage> pages, SdkSettings settings, string type, string member, CancellationToken cancellationToken = default)
    {
        var (linkage, drafts) = Run(pages, settings, cancellationToken);
        var found = linkage.Model.Types.FirstOrDefault(item => item.WireName == type) ?? linkage.Model.Types.FirstOrDefault(item => item.Name == type);
        var emitted = found?.Members.FirstOrDefault(item => item.WireName == member) ?? found?.Members.FirstOrDefault(item => item.Name == member);
        return found is null || emitted is null ? null
            : new Explanation(found, emitted, Explainer.Explain(drafts[found.WireName].Rows.First(row => row.Claim.WireName == emitted.WireName), emitted, settings.Path));
    }

    private static (Linkage Linkage, IReadOnlyDictionary<string, DraftType> Types) Run(IEnumerable<ApiPage> pages, SdkSettings settings, CancellationToken cancellationToken)
    {
        var notes = new LinkNotes();
        var pins = new Pins(settings.Lock, notes);
        var overrides = new OverrideTable(settings);
        var all = pages.OrderBy(page => page.Path, pins).ToList();
        var sorted = all.ToLookup(page => IsExcluded(page, overrides, notes));
        var kept = MisfiledCopies.Without(sorted[false].ToList(), settings.Dialect, notes)
            .Where(page => !OperationDrafts.IsConvenience(page, settings.Dialect, notes))
            .ToList();
        var (stated, named) = Definitions.Of(kept, OperationDrafts.Of(kept, settings, overrides, pins, notes), settings, pins);
        var (definitions, drafts) = Conflicts.Resolve(stated, named, pins, overrides, notes);
        cancellationToken.ThrowIfCancellationRequested();

        var defined = definitions.GroupBy(definition => definition.Name).ToList();
        var wanted = defined.Where(group => IsKept(group, overrides, notes)).ToList();
        var merger = new TypeMerger(settings, overrides, notes);
        var merged = wanted.Select(group => merger.Merge(group.Key, group.ToList())).ToDictionary(type => type.Name, StringComparer.Ordinal);
        var examples = new Examples(merged, notes);
        foreach (var draft in drafts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (draft.Example is not null)
            {
                examples.Walk(draft.Page.Path, draft.Example, draft.Answer);
            }
        }

        var decided = AllowedValues.Of(merged.Values, examples, pins, notes).ToLookup(EnumTables.Is);
        var types = decided[false].ToDictionary(type => type.Name, StringComparer.Ordinal);
        var scope = new NameScope([.. ReservedNames.Types, .. ReservedNames.MembersOfTypes], ignoreCase: true);
        EnumLinker.ReservePinned(types.Values, decided[true], scope, pins);
        var clients = new ClientLinker(settings, scope, notes);
        var names = TypeNames.Of(drafts, types.Values, clients, scope, overrides, pins, notes);
        var enums = new EnumLinker(scope, pins, notes);
        var linker = new TypeLinker(types, names.Types, defined.Select(group => group.Key).Except(wanted.Select(group => group.Key)), drafts, enums, pins, notes);
        var modelEnums = enums.Link([.. linker.EnumOwners(), .. EnumTables.Owners(decided[true], notes)]);

        var locations = new ParameterLocations(drafts, overrides, notes);
        var operations = drafts
            .Where(draft => locations.Fill(draft, types) && !draft.IsDuplicate)
            .Select(draft => (draft.Folder, Operation: OperationLinker.Link(draft, types, names.Types, linker, locations, overrides)))
            .ToList();
        var modelTypes = types.Values
            .Select(type => linker.Link(type, row => locations.Of(type, row)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .ToEquatableArray();
        overrides.ReportUseless(notes);
        var pinned = pins.Lock(all.Select(page => page.Path));
        ReportOutdated(settings.Lock, pinned, notes);

        var envelope = settings.Dialect.Envelope;
        var linkage = new Linkage(
            new ApiModel(
                settings.Namespace,
                settings.Accessibility,
                envelope is null ? null : new Envelope(envelope.Status, envelope.Success, envelope.Message, envelope.Code, envelope.RequestId),
                operations
                    .GroupBy(item => item.Folder)
                    .Select(group => clients.Client(group.Key, names.Clients[group.Key], group.Select(item => item.Operation)))
                    .OrderBy(client => client.Name, StringComparer.Ordinal)
                    .ToEquatableArray(),
                modelTypes,
                modelEnums),
            sorted[true].Select(page => page.Path).ToEquatableArray(),
            notes.Members,
            pinned,
            notes.Problems);
        return (linkage, types);
    }

    private static void ReportOutdated(NameLock before, NameLock now, LinkNotes notes)
    {
        if (!before.Exists || (before.Pages == now.Pages && before.Pins.SequenceEqual(now.Pins)))
        {
            return;
        }

        var added = now.Pages.Except(before.Pages).Count();
        var chosen = now.Pins.Except(before.Pins).Count();
        var gone = before.Pages.Except(now.Pages).Count() + before.Pins.Except(now.Pins).Count();
        notes.Report(
            Problems.OutdatedLock,
            before.Path,
            default,
            $"Not in the lock yet: pages {added}, names {chosen}; in it and no longer needed: {gone}. What it pins kept its name. Run 'sdkfactory generate --update-lock' to pin the rest.");
    }

    private static bool IsExcluded(ApiPage page, OverrideTable overrides, LinkNotes notes)
    {
        if (overrides.Exclusion(page) is not { } exclusion)
        {
            return false;
        }

        notes.Report(Problems.Excluded, new RowRef(page.Path, PageKeys.Page), $"The page is left out: {exclusion.Reason}");
        return true;
    }

    private static bool IsKept(IGrouping<string, Definition> type, OverrideTable overrides, LinkNotes notes)
    {
        if (overrides.Type(type.Key).Find(item => item.Exclude) is not { } exclusion)
        {
            return true;
        }

        foreach (var definition in type)
        {
            notes.Report(Problems.Excluded, definition.Row, $"The type '{type.Key}' is left out: {exclusion.Reason}");
        }

        return false;
    }
}
