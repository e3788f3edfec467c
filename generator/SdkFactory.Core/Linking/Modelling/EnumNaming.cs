using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Members;
using SdkFactory.Linking.Naming;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Linking.Modelling;

/// <summary>One enum for the same member with the same values, whatever types have it; and a name for each.</summary>
internal sealed class EnumNaming(NameScope scope, PinnedNames pins, List<PinnedName> chosen, List<Problem> problems, NameTable? before)
{
    // Beside each enum stands the type that knows its wire values.
    private const string Helper = "Text";

    // What a name gets that is taken.
    private const string Ending = "Value";

    private readonly HashSet<PinnedName> _refused = [];
    private readonly UnitIndex<EnumOwner, NamedEnum> _before = new(before?.Enums ?? [], item => item.Owners[0]);
    private readonly Dictionary<(string Type, string Member), Decided<string>> _names = [];

    /// <summary>Reserves the names that the lock pins for the enums of members and of tables: nobody else may take them.</summary>
    public void ReservePinned(ValuedTypes valued)
    {
        if (!pins.Has(PinKind.Enum))
        {
            return;
        }

        var pinned = valued.Types.SelectMany(type => type.Members.Where(member => member.Values.Items.Count > 0).Select(member => EnumOwner.KeyOf(type.Name, member.WireName)))
            .Concat(valued.Tables.Select(table => EnumOwner.KeyOf(table.Name, table.Name)))
            .Select(key => pins.Find(PinKind.Enum, key))
            .OfType<PinnedName>()
            .ToLookup(pin => pin.Name, StringComparer.Ordinal);
        foreach (var name in pinned)
        {
            if (IsFree(name.Key))
            {
                Reserve(name.Key);
                continue;
            }

            _refused.UnionWith(name);
            problems.AddRange(name.Select(pin => pins.Refuse(pin, NameScope.Taken)));
        }
    }

    /// <summary>The enums of <paramref name="owners"/>, ordered by name, and their names by type and member.</summary>
    public (IReadOnlyList<NamedEnum> Enums, IReadOnlyDictionary<(string Type, string Member), Decided<string>> Names) Name(IReadOnlyList<EnumOwner> owners)
    {
        var pinned = owners.Where(owner => FindPinned(owner) is not null).GroupBy(owner => FindPinned(owner)!.Name).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var free = owners.Where(owner => FindPinned(owner) is null).ToLookup(owner => owner.Shape);
        var grouped = new HashSet<EnumOwner>(ReferenceComparer<EnumOwner>.Instance);
        foreach (var group in pinned.OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            // A new member with the values of a pinned enum is one of its owners.
            var joining = group.Value.Select(owner => owner.Shape).Distinct().SelectMany(shape => free[shape]).Where(grouped.Add).ToList();
            group.Value.AddRange(joining);
        }

        var enums = pinned.OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => NameOne(Order(group.Value), group.Value.Select(FindPinned).OfType<PinnedName>().First()))
            .Concat(free.Select(group => group.Where(owner => !grouped.Contains(owner)).ToList())
                .Where(group => group.Count > 0)
                .OrderBy(group => !group.Exists(owner => pins.KnowsAny(owner.Pages)))
                .ThenBy(group => group[0].Member, StringComparer.Ordinal)
                .ThenBy(group => group[0].Shape.Values, StringComparer.Ordinal)
                .Select(group => NameOne(Order(group), null)))
            .OrderBy(item => item.Name, StringComparer.Ordinal)
            .ToList();
        return (enums, _names);
    }

    private PinnedName? FindPinned(EnumOwner owner) => pins.Has(PinKind.Enum) && pins.Find(PinKind.Enum, owner.PinKey) is { } pin && !_refused.Contains(pin) ? pin : null;

    private List<EnumOwner> Order(IEnumerable<EnumOwner> owners) =>
        owners.OrderBy(owner => !pins.KnowsAny(owner.Pages)).ThenBy(owner => owner.TypeName, StringComparer.Ordinal).ToList();

    private NamedEnum NameOne(List<EnumOwner> owners, PinnedName? pin)
    {
        var known = _before.Find(owners[0]) is { } was && was.Evidence.Pin == pin && Instances.AreSame(was.Owners, owners) ? was : null;
        var evidence = known?.Evidence ?? new EnumNameEvidence(owners, pin);
        var decided = Decide(evidence);
        if (known is not null && known.Name == decided.Value && known.Decision.Source == decided.Source)
        {
            decided = known.Decision;
        }

        foreach (var owner in owners)
        {
            _names[(owner.Type, owner.Member)] = decided;
        }

        var made = decided == known?.Decision ? known : EnumValueNaming.Name(decided, evidence, pins);
        chosen.AddRange(made.Chosen);
        problems.AddRange(made.Problems);
        return made;
    }

    private Decided<string> Decide(EnumNameEvidence item)
    {
        if (ModelPrecedence.EnumName.TryDecide(item, name => name == item.Pin?.Name || IsFree(name)) is not { } decided)
        {
            var wanted = ModelPrecedence.EnumName.Decide(item).Value;
            var name = Names.Bounded(wanted + Ending);
            while (!IsFree(name))
            {
                name = BoundedName.Digested(wanted, name, Identifier.MaxLength);
            }

            decided = ModelPrecedence.EnumName.Settle(item, SourceNames.MadeUp, new(name));
        }

        Reserve(decided.Value);
        return decided;
    }

    private bool IsFree(string name) => scope.IsFree(name) && scope.IsFree(name + Helper);

    private void Reserve(string name)
    {
        scope.TryReserve(name);
        scope.TryReserve(name + Helper);
    }
}
