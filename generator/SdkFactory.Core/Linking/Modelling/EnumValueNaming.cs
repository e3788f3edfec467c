using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Members;
using SdkFactory.Linking.Naming;
using SdkFactory.Model;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Linking.Modelling;

/// <summary>Gives the values of an enum their names.</summary>
internal sealed class EnumValueNaming
{
    private readonly string _enum;
    private readonly EnumOwner _owner;
    private readonly NameScope _scope = new([]);
    private readonly List<PinnedName> _chosen;
    private readonly List<Problem> _problems = [];

    private EnumValueNaming(Decided<string> name, IReadOnlyList<EnumOwner> owners)
    {
        _enum = name.Value;
        _owner = owners[0];
        _chosen = [.. owners.Select(owner => new PinnedName(PinKind.Enum, owner.PinKey, name.Value))];
    }

    /// <summary>The enum with its values.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="evidence">What it got the name from.</param>
    /// <param name="pins">The lock.</param>
    public static NamedEnum Name(Decided<string> name, EnumNameEvidence evidence, PinnedNames pins)
    {
        var naming = new EnumValueNaming(name, evidence.Owners);

        // The owners of a pinned enum may have grown apart.
        var values = EnumValues.Unite(evidence.Owners.SelectMany(owner => owner.Values)).Items;
        return new NamedEnum(name, evidence, naming.Name(values, pins), naming._chosen, naming._problems);
    }

    private EquatableArray<EnumMember> Name(EquatableArray<EnumValue> values, PinnedNames pins)
    {
        var pinned = FindPinned(values, pins);
        return values.Select(value => new EnumMember(
            pinned.TryGetValue(value.Wire, out var name) ? Choose(value.Wire, name) : Name(value.Wire),
            value.Wire,
            value.Description)).ToEquatableArray();
    }

    private Dictionary<string, string> FindPinned(EquatableArray<EnumValue> values, PinnedNames pins)
    {
        var pinned = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var value in pins.Has(PinKind.Value) ? values : [])
        {
            if (pins.Find(PinKind.Value, EnumOwner.KeyOf(_enum, value.Wire)) is not { } pin)
            {
                continue;
            }

            if (_scope.TryReserve(pin.Name))
            {
                pinned.Add(value.Wire, pin.Name);
            }
            else
            {
                _problems.Add(pins.Refuse(pin, NameScope.Taken));
            }
        }

        return pinned;
    }

    private string Name(string wire)
    {
        // What a name gets that is taken.
        const string Ending = "Value";

        var wanted = Names.Pascal(wire);
        var name = _scope.TryReserve(wanted) ? wanted : _scope.Take(Ending, wanted, Names.Exact(wire));
        if (name == wanted)
        {
            return name;
        }

        _problems.Add(Problem.At(Problems.NameCollision, _owner.Origin.Page, $"The value '{wire}' would be called '{wanted}' like another; it is called '{name}'.", _owner.Origin.Key));
        return Choose(wire, name);
    }

    private string Choose(string wire, string name)
    {
        _chosen.Add(new PinnedName(PinKind.Value, EnumOwner.KeyOf(_enum, wire), name));
        return name;
    }
}
