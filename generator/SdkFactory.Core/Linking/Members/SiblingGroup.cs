using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Values;

namespace SdkFactory.Linking.Members;

/// <summary>The members of one wire name whose values are known: what one page leaves out another may say.</summary>
/// <param name="siblings">The members.</param>
internal sealed class SiblingGroup(IReadOnlyList<Sibling> siblings)
{
    // Many members ask for the same; the answers are kept, so that the group is not looked through for each.
    private readonly ConcurrentDictionary<(string Values, bool IsKnown), (EnumValues Values, Origin? Where)?> _found = new();

    private readonly HashSet<Origin> _rows = new(siblings.Select(sibling => sibling.Where).OfType<Origin>());

    /// <summary>The members.</summary>
    public IReadOnlyList<Sibling> Siblings => siblings;

    /// <summary>
    /// The values of those that have all of <paramref name="values"/>; null where there are none, where no value is known, or
    /// where they contradict each other: none holds all others. A member that was there before takes them from those that
    /// were too, as it did then.
    /// </summary>
    public (EnumValues Values, Origin? Where)? Find(MemberEvidence member, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
        {
            return null;
        }

        // A member does not take values from itself.
        return member.Rows.Any(row => _rows.Contains(row.Ref))
            ? Find(values, member.IsKnown, siblings.Where(other => member.Rows.All(row => row.Ref != other.Where)))
            : _found.GetOrAdd((string.Join("\0", values), member.IsKnown), _ => Find(values, member.IsKnown, siblings));
    }

    private static (EnumValues Values, Origin? Where)? Find(IReadOnlyList<string> values, bool isKnown, IEnumerable<Sibling> siblings)
    {
        var fitting = siblings.Where(other => other.Wires.IsSupersetOf(values)).ToList();
        return (isKnown ? FindWidest(fitting.FindAll(other => other.IsKnown)) : null) ?? FindWidest(fitting);
    }

    private static (EnumValues Values, Origin? Where)? FindWidest(List<Sibling> fitting)
    {
        Sibling? widest = null;
        foreach (var sibling in fitting)
        {
            widest = widest is null || sibling.Wires.Count > widest.Wires.Count ? sibling : widest;
        }

        return widest is not null && fitting.TrueForAll(other => widest.Wires.IsSupersetOf(other.Wires)) ? (widest.Values, widest.Where) : null;
    }
}
