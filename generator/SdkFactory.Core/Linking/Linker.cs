using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SdkFactory.Model;
using SdkFactory.Settings;

namespace SdkFactory.Linking;

/// <summary>Makes one model of all pages: the order of the passes.</summary>
public static class Linker
{
    /// <summary>Links <paramref name="pages"/>; their order does not matter.</summary>
    public static Linkage Link(IEnumerable<ApiPage> pages, SdkSettings settings, CancellationToken cancellationToken = default)
    {
        var notes = new LinkNotes();
        var overrides = new OverrideTable(settings);
        var sorted = pages.OrderBy(page => page.Path, StringComparer.Ordinal).ToLookup(page => IsExcluded(page, overrides, notes));
        var (definitions, drafts) = Definitions.Of(sorted[false], OperationDrafts.Of(sorted[false], settings, overrides, notes), settings);
        cancellationToken.ThrowIfCancellationRequested();

        var defined = definitions.GroupBy(definition => definition.Name).ToList();
        var kept = defined.Where(group => IsKept(group, overrides, notes)).ToList();
        var types = kept
            .Select(group => MemberOverrides.Apply(TypeMerger.Merge(group.Key, group.ToList(), notes), overrides))
            .ToDictionary(type => type.Name, StringComparer.Ordinal);
        var examples = new Examples(types, notes);
        foreach (var draft in drafts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (draft.Example is not null)
            {
                examples.Walk(draft.Page.Path, draft.Example, draft.Answer);
            }
        }

        var scope = new NameScope(ReservedNames.Types, ignoreCase: true);
        var clients = new ClientLinker(settings, scope);
        var clientNames = drafts.Select(draft => draft.Folder).Distinct().OrderBy(folder => folder, StringComparer.Ordinal).ToDictionary(folder => folder, clients.NameOf);
        var names = TypeLinker.NamesOf(types.Values, scope, overrides, notes);
        var enums = new EnumLinker(scope, notes);
        var linker = new TypeLinker(types, names, defined.Select(group => group.Key).Except(kept.Select(group => group.Key)), drafts, examples, enums, notes);
        var modelEnums = enums.Link(linker.EnumOwners());

        var locations = new ParameterLocations(drafts, notes);
        var operations = drafts
            .Where(draft => locations.Fill(draft, types))
            .Select(draft => (draft.Folder, Operation: OperationLinker.Link(draft, types, names, linker, locations)))
            .ToList();
        var modelTypes = types.Values
            .Select(type => linker.Link(type, row => locations.Of(type, row)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .ToEquatableArray();
        overrides.ReportUnused(notes);

        var envelope = settings.Dialect.Envelope;
        return new Linkage(
            new ApiModel(
                settings.Namespace,
                settings.Accessibility,
                envelope is null ? null : new Envelope(envelope.Status, envelope.Success, envelope.Message, envelope.Code, envelope.RequestId),
                operations
                    .GroupBy(item => item.Folder)
                    .Select(group => clients.Client(group.Key, clientNames[group.Key], group.Select(item => item.Operation)))
                    .OrderBy(client => client.Name, StringComparer.Ordinal)
                    .ToEquatableArray(),
                modelTypes,
                modelEnums),
            sorted[true].Select(page => page.Path).ToEquatableArray(),
            notes.Members,
            notes.Problems);
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
