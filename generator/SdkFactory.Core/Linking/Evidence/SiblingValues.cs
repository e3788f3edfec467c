using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Model;

namespace SdkFactory.Linking.Evidence;

/// <summary>The allowed values of members, by wire name: what one page leaves out another may say.</summary>
internal sealed class SiblingValues
{
    public static readonly SiblingValues None = new([]);

    private readonly ILookup<string, Sibling> _byName;

    /// <summary>The values of <paramref name="members"/>, as far as the pages or the settings say them.</summary>
    public SiblingValues(IEnumerable<MemberCase> members) =>
        _byName = members
            .Select(member => (member.Member, Finding: Said(member)))
            .Where(item => item.Finding is not null)
            .ToLookup(item => item.Member, item => new Sibling(item.Finding!.Value, item.Finding.Where), StringComparer.Ordinal);

    /// <summary>
    /// The values of the members called <paramref name="member"/> that have all of <paramref name="known"/>; null where
    /// there are none, where nothing is known, or where they contradict each other: none holds all others.
    /// </summary>
    public (EnumValues Values, RowRef? Where)? Of(string member, IReadOnlyCollection<string> known)
    {
        var fitting = known.Count == 0 ? [] : _byName[member].Where(other => other.Wires.IsSupersetOf(known)).ToList();
        var widest = fitting.OrderByDescending(other => other.Wires.Count).FirstOrDefault();
        return widest is not null && fitting.TrueForAll(other => widest.Wires.IsSupersetOf(other.Wires)) ? (widest.Values, widest.Where) : null;
    }

    private static Finding<EnumValues>? Said(MemberCase member) =>
        ValueRules.Override(member).Concat(ValueRules.OwnPages(member)).FirstOrDefault();

    private sealed record Sibling(EnumValues Values, RowRef? Where)
    {
        public HashSet<string> Wires { get; } = new(Values.Items.Select(value => value.Wire), StringComparer.Ordinal);
    }
}
