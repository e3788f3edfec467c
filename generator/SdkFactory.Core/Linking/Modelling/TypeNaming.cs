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

/// <summary>Ninth pass: the C# names of clients, types and enums, which share one scope. What the lock knows chooses first; then clients choose before types, and types before enums.</summary>
internal sealed class TypeNaming
{
    private readonly ValuedTypes _valued;
    private readonly LinkInput _input;
    private readonly NameScope _scope = new([.. ReservedNames.Types, .. ReservedNames.MembersOfTypes], ignoreCase: true);
    private readonly List<PinnedName> _chosen = [];
    private readonly List<Problem> _problems = [];

    private TypeNaming(ValuedTypes valued)
    {
        _valued = valued;
        _input = valued.Merged.Parted.Defined.Named.Routed.Selected.Input;
    }

    public static NamedTypes Name(ValuedTypes valued) => new TypeNaming(valued).Name();

    private NamedTypes Name()
    {
        var enums = new EnumNaming(_scope, _input.Pins, _chosen, _problems);
        enums.ReservePinned(_valued);
        var cases = _valued.Types.ToDictionary(type => type.Name, Gather, StringComparer.Ordinal);

        var clients = new Dictionary<string, string>(StringComparer.Ordinal);
        var types = new Dictionary<string, Decided<string>>(StringComparer.Ordinal);
        var folders = _valued.Merged.Parted.Operations.GroupBy(operation => operation.Evidence.Folder).OrderBy(group => group.Key, StringComparer.Ordinal).ToLookup(group => _input.Pins.KnowsAny(group.Select(operation => operation.Evidence.Page.Path)), group => group.Key);
        var ordered = _valued.Types.OrderBy(type => type.Name, StringComparer.Ordinal).ToLookup(type => _input.Pins.KnowsAny(type.Merged.Pages));
        foreach (var isKnown in new[] { true, false })
        {
            foreach (var folder in folders[isKnown])
            {
                clients.Add(folder, NameClient(folder));
            }

            foreach (var type in ordered[isKnown])
            {
                types.Add(type.Name, NameType(type, cases[type.Name]));
            }
        }

        var owners = _valued.Types.SelectMany(type => type.Members.Where(member => member.Values.Items.Count > 0).Select(member => EnumOwner.OfMember(type, types[type.Name].Value, member)))
            .Concat(_valued.Tables.Select(EnumOwner.OfTable))
            .ToList();
        var (named, enumNames) = enums.Name(owners);
        return new NamedTypes(_valued, clients, types, named, enumNames, _chosen, _problems);
    }

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
        var wanted = ModelPrecedence.TypeName.Decide(item with { Pin = null }).Value;
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
