using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Model;
using SdkFactory.Settings;

namespace SdkFactory.Linking;

/// <summary>The C# names of clients and types, which share one scope. What the lock knows chooses first; then clients choose before types.</summary>
internal sealed class TypeNames
{
    private TypeNames(Dictionary<string, string> clients, Dictionary<string, string> types)
    {
        Clients = clients;
        Types = types;
    }

    /// <summary>The names of the clients by folder.</summary>
    public IReadOnlyDictionary<string, string> Clients { get; }

    /// <summary>The names of the types by wire name.</summary>
    public IReadOnlyDictionary<string, string> Types { get; }

    public static TypeNames Of(IReadOnlyCollection<OperationDraft> drafts, IReadOnlyCollection<DraftType> types, ClientLinker clients, NameScope scope, OverrideTable overrides, Pins pins, LinkNotes notes)
    {
        var said = types.ToDictionary(type => type.Name, type => overrides.Type(type.Name), StringComparer.Ordinal);
        foreach (var type in types)
        {
            if (Pinned(type, said[type.Name], pins) is { } pinned && !scope.TryReserve(pinned))
            {
                pins.Refuse(PinKind.Model, type.Name, NameScope.Taken);
            }
        }


        var clientNames = new Dictionary<string, string>(StringComparer.Ordinal);
        var typeNames = new Dictionary<string, string>(StringComparer.Ordinal);
        var folders = drafts.GroupBy(draft => draft.Folder).OrderBy(group => group.Key, StringComparer.Ordinal).ToLookup(group => pins.KnowsAny(group.Select(draft => draft.Page.Path)), group => group.Key);
        var named = types.OrderBy(type => type.Name, StringComparer.Ordinal).ToLookup(type => pins.KnowsAny(type.Pages));
        foreach (var isKnown in new[] { true, false })
        {
            foreach (var folder in folders[isKnown])
            {
                clientNames.Add(folder, clients.NameOf(folder));
            }

            foreach (var type in named[isKnown])
            {
                typeNames.Add(type.Name, Name(type, said[type.Name], scope, overrides, pins, notes));
            }
        }

        return new TypeNames(clientNames, typeNames);
    }

    private static string Name(DraftType type, List<Override> said, NameScope scope, OverrideTable overrides, Pins pins, LinkNotes notes)
    {
        overrides.Compare(said, item => item.Name, Names.Stated(type.Name));
        var wanted = Names.Stated(said.Said(item => item.Name) ?? type.Name);
        var name = Pinned(type, said, pins) ?? scope.Take("Model", wanted);
        if (name != wanted)
        {
            pins.Choose(PinKind.Model, type.Name, name);
            notes.Report(Problems.NameCollision, new RowRef(type.Pages[0], PageKeys.Page), $"The type '{type.Name}' would be called '{wanted}', which is taken; it is called '{name}'.");
        }

        return name;
    }

    private static string? Pinned(DraftType type, List<Override> said, Pins pins) =>
        said.Said(item => item.Name) is null ? pins.Of(PinKind.Model, type.Name) : null;
}
