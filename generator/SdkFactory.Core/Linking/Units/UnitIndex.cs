using System;
using System.Collections.Generic;

namespace SdkFactory.Linking.Units;

/// <summary>
/// The units that a pass made, found again by the instance that each was made of: what the next linking takes over. It is
/// built when somebody asks, since a first linking is asked nothing.
/// </summary>
/// <param name="units">The units.</param>
/// <param name="source">What a unit was made of; no two were made of one thing.</param>
internal sealed class UnitIndex<TSource, TUnit>(IReadOnlyCollection<TUnit> units, Func<TUnit, TSource> source)
    where TSource : class
    where TUnit : class
{
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
    public TUnit? Find(TSource made) => _bySource.Value.TryGetValue(made, out var unit) ? unit : null;
}
