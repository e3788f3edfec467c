using System;
using System.Collections.Generic;

namespace SdkFactory.Values;

/// <summary>
/// The units that a pass made, found again by the instance that each was made of: what the next linking takes over. Units
/// are asked for in the order in which they were made, but for the few that changed, so the next one is looked at first;
/// an index is built only when it is another.
/// </summary>
/// <param name="units">The units.</param>
/// <param name="source">What a unit was made of; no two were made of one thing.</param>
internal sealed class UnitIndex<TSource, TUnit>(IReadOnlyList<TUnit> units, Func<TUnit, TSource> source)
    where TSource : class
    where TUnit : class
{
    // A page that changed has some units more or less.
    private const int Window = 4;

    private readonly Lazy<Dictionary<TSource, TUnit>> _bySource = new(() =>
    {
        var bySource = new Dictionary<TSource, TUnit>(units.Count, ReferenceComparer<TSource>.Instance);
        foreach (var unit in units)
        {
            bySource[source(unit)] = unit;
        }

        return bySource;
    });

    /// <summary>The unit that was made of something; null where there is none.</summary>
    /// <param name="made">What it was made of.</param>
    /// <param name="next">Where to look first; it becomes the place behind the unit.</param>
    public TUnit? Find(TSource made, ref int next)
    {
        for (var i = next; i < next + Window && i < units.Count; i++)
        {
            if (ReferenceEquals(source(units[i]), made))
            {
                next = i + 1;
                return units[i];
            }
        }

        return Find(made);
    }

    /// <summary>The unit that was made of something; null where there is none.</summary>
    public TUnit? Find(TSource made) => _bySource.Value.TryGetValue(made, out var unit) ? unit : null;
}
