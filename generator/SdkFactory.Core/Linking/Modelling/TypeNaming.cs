using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Members;
using SdkFactory.Linking.Naming;
using SdkFactory.Linking.Operations;
using SdkFactory.Linking.Overriding;
using SdkFactory.Settings;

namespace SdkFactory.Linking.Modelling;

/// <summary>
/// Ninth pass: the C# names of clients, types and enums, which share one scope. What the lock knows chooses first; then
/// clients choose before types, and types before enums. It is the one pass that is done again as a whole when any type or
/// enum comes, goes or is called otherwise; then those whose name stays are the instances of before.
/// </summary>
internal sealed class TypeNaming
{
    private static readonly NameScope Reserved = new([.. ReservedNames.Types, .. ReservedNames.MembersOfTypes], ignoreCase: true);

    private readonly ValuedTypes _valued;
    private readonly NamedTypes? _before;
    private readonly LinkInput _input;
    private readonly NameScope _scope = Reserved.Open();
    private readonly List<PinnedName> _chosen = [];
    private readonly List<Problem> _problems = [];

    private TypeNaming(ValuedTypes valued, NamedTypes? before)
    {
        _valued = valued;
        _before = before;
        _input = valued.Merged.Parted.Defined.Named.Routed.Selected.Input;
    }

    /// <param name="valued">The types.</param>
    /// <param name="before">What this pass made of these settings before; null for nothing.</param>
    public static NamedTypes Name(ValuedTypes valued, NamedTypes? before) => new TypeNaming(valued, before).Name();

    private NamedTypes Name()
    {
        var folders = FindFolders();
        var excluded = _valued.Merged.Excluded.Keys.ToList();
        if (_before is not null && HaveTypesOf(_before) && folders.SequenceEqual(_before.Folders) && excluded.SequenceEqual(_before.Table.Excluded))
        {
            var same = FindSameOwners(_before);
            if (same.Zip(_before.Owners, (now, was) => now.Owners == was.Owners).All(isSame => isSame))
            {
                return new NamedTypes(_valued, _before.Table, folders, same);
            }
        }

        var enums = new EnumNaming(_scope, _input.Pins, _chosen, _problems, _before?.Table);
        enums.ReservePinned(_valued);
        var cases = _valued.Types.ToDictionary(type => type.Name, Gather, StringComparer.Ordinal);
        var clients = new Dictionary<string, string>(StringComparer.Ordinal);
        var types = new Dictionary<string, NamedType>(StringComparer.Ordinal);
        var ordered = _valued.Types.OrderBy(type => type.Name, StringComparer.Ordinal).ToLookup(type => _input.Pins.KnowsAny(type.Merged.Pages));
        foreach (var isKnown in new[] { true, false })
        {
            foreach (var (folder, _) in folders.Where(folder => folder.IsKnown == isKnown))
            {
                clients.Add(folder, NameClient(folder));
            }

            foreach (var type in ordered[isKnown])
            {
                types.Add(type.Name, TakeOver(type.Name, new NamedType(NameType(type, cases[type.Name]), type.Merged.Origin, cases[type.Name].Overrides.Count > 0)));
            }
        }

        var owners = FindOwners(type => types[type].Decision.Value);
        var (named, enumNames) = enums.Name([.. owners.SelectMany(type => type.Owners)]);
        var order = Enumerable.Range(0, _valued.Types.Count).OrderBy(index => types[_valued.Types[index].Name].Decision.Value, StringComparer.Ordinal).ToList();
        var table = new NameTable { Clients = clients, Types = types, Order = order, Excluded = excluded, Enums = named, EnumNames = enumNames, Chosen = _chosen, Problems = _problems };
        return new NamedTypes(_valued, table, folders, owners);
    }

    private List<(string Folder, bool IsKnown)> FindFolders() =>
        _valued.Merged.Parted.Operations.GroupBy(operation => operation.Evidence.Folder)
            .Select(group => (group.Key, _input.Pins.KnowsAny(group.Select(operation => operation.Evidence.Page.Path))))
            .OrderBy(folder => folder.Key, StringComparer.Ordinal)
            .ToList();

    /// <summary>Whether there are the same types, so that all of them choose as before.</summary>
    private bool HaveTypesOf(NamedTypes before)
    {
        var (now, was) = (_valued.Types, before.Valued.Types);
        for (var i = 0; i < now.Count && i < was.Count; i++)
        {
            var (one, other) = (now[i].Merged, was[i].Merged);
            if (one != other && (one.Words != other.Words || one.Origin != other.Origin || one.Pages != other.Pages))
            {
                return false;
            }
        }

        return now.Count == was.Count && _valued.Tables.Count == before.Valued.Tables.Count;
    }

    private List<TypeOwners> FindSameOwners(NamedTypes before)
    {
        var owners = new List<TypeOwners>(before.Owners.Count);
        foreach (var type in _valued.Types.Concat(_valued.Tables))
        {
            var was = before.Owners[owners.Count];
            owners.Add(was.Type == type ? was : TypeOwners.Find(type, was.TypeName, was));
        }

        return owners;
    }

    // Members first, then tables.
    private List<TypeOwners> FindOwners(Func<string, string> nameOf) =>
        [.. _valued.Types.Select(type => TypeOwners.Find(type, nameOf(type.Name), _before?.FindOwners(type.Name))), .. _valued.Tables.Select(table => TypeOwners.Find(table, table.Name, _before?.FindOwners(table.Name)))];

    private NamedType TakeOver(string type, NamedType now) =>
        _before is not null && _before.Table.Types.TryGetValue(type, out var known) && known.Origin == now.Origin && known.Decision.Source == now.Decision.Source && known.Decision.Statement == now.Decision.Statement ? known : now;

    // An override is as explicit as the lock, and newer. What is pinned is reserved before anybody chooses.
    private TypeNameEvidence Gather(ValuedType type)
    {
        var overrides = _input.Overrides.OfType(type.Merged.Words);
        var pin = overrides.Say(item => item.Name).Any() ? null : _input.Pins.Find(PinKind.Model, type.Name);
        if (pin is not null && !_scope.TryReserve(pin.Name))
        {
            _problems.Add(_input.Pins.Refuse(pin, NameScope.Taken));
            pin = null;
        }

        return new TypeNameEvidence(type.Name, type.Merged.Origin, overrides, pin);
    }

    private Decided<string> NameType(ValuedType type, TypeNameEvidence item)
    {
        var first = ModelPrecedence.TypeName.Decide(item.Pin is null ? item : item with { Pin = null });
        var wanted = first.Value;
        if (item.Pin is null && _scope.TryReserve(wanted))
        {
            return first;
        }

        var decided = ModelPrecedence.TypeName.TryDecide(item, name => name == item.Pin?.Name || _scope.TryReserve(name))
            ?? ModelPrecedence.TypeName.Settle(item, SourceNames.MadeUp, new(_scope.Take("Model", wanted)));
        if (decided.Value != wanted)
        {
            _chosen.Add(new PinnedName(PinKind.Model, type.Name, decided.Value));
            _problems.Add(Problem.At(
                Problems.NameCollision,
                type.Merged.Pages[0],
                $"The type '{type.Name}' would be called '{wanted}', which is taken; it is called '{decided.Value}'.",
                PageKeys.Page));
        }

        return decided;
    }

    private string NameClient(string folder)
    {
        var setting = _input.Settings.Clients.FirstOrDefault(client => client.Folder == folder);
        var wanted = setting?.Name ?? Names.Bounded((folder.Length == 0 ? "Api" : Names.Pascal(folder)) + "Client");
        var name = _scope.Take("Client", wanted);
        if (name != wanted)
        {
            _problems.Add(Problem.At(Problems.NameCollision, _input.Settings.Path, $"The client of the folder '{folder}' would be called '{wanted}', which {NameScope.Taken}; it is called '{name}'. Give it another name in \"clients\"."));
        }

        return name;
    }
}
