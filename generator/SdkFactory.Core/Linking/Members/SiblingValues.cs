using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Linking.Deciding;
using SdkFactory.Values;

namespace SdkFactory.Linking.Members;

/// <summary>The allowed values of members, by wire name: what one page leaves out another may say.</summary>
internal sealed class SiblingValues
{
    private readonly Func<MemberEvidence, bool> _isKnown;
    private readonly ILookup<string, Sibling> _byName;

    /// <summary>The values of <paramref name="members"/>, as far as the pages or the settings say them.</summary>
    /// <param name="members">The members.</param>
    /// <param name="isKnown">Whether a member was there before, by the lock.</param>
    public SiblingValues(IEnumerable<MemberEvidence> members, Func<MemberEvidence, bool> isKnown)
    {
        _isKnown = isKnown;
        _byName = members
            .Select(member => (member.Member, Said: FindSaid(member), IsKnown: isKnown(member)))
            .Where(item => item.Said is not null)
            .ToLookup(item => item.Member, item => new Sibling(item.Said!.Value, item.Said.Where, item.IsKnown), StringComparer.Ordinal);
    }

    /// <summary>
    /// The values of the members called like <paramref name="member"/> that have all of <paramref name="values"/>; null where
    /// there are none, where no value is known, or where they contradict each other: none holds all others. A member that
    /// was there before takes them from those that were too, as it did then.
    /// </summary>
    public (EnumValues Values, Origin? Where)? Find(MemberEvidence member, IReadOnlyCollection<string> values)
    {
        var siblings = values.Count == 0 ? [] : _byName[member.Member].Where(other => other.Wires.IsSupersetOf(values) && member.Rows.All(row => row.Ref != other.Where)).ToList();
        return (_isKnown(member) ? FindWidest(siblings.FindAll(other => other.IsKnown)) : null) ?? FindWidest(siblings);
    }

    private static (EnumValues Values, Origin? Where)? FindWidest(List<Sibling> fitting)
    {
        var widest = fitting.OrderByDescending(other => other.Wires.Count).FirstOrDefault();
        return widest is not null && fitting.TrueForAll(other => widest.Wires.IsSupersetOf(other.Wires)) ? (widest.Values, widest.Where) : null;
    }

    private static Statement<EnumValues>? FindSaid(MemberEvidence member) =>
        ValueRules.FindOverridden(member).Concat(ValueRules.FindOnOwnPages(member)).FindFirst();

    private sealed record Sibling(EnumValues Values, Origin? Where, bool IsKnown)
    {
        public HashSet<string> Wires { get; } = new(Values.Items.Select(value => value.Wire), StringComparer.Ordinal);
    }
}
