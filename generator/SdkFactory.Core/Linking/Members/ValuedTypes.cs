using System.Collections.Generic;
using SdkFactory.Values;

namespace SdkFactory.Linking.Members;

/// <summary>After the eighth pass: it is known which members are enums.</summary>
/// <param name="observed">The types before.</param>
/// <param name="all">All types.</param>
/// <param name="siblings">The members whose values are known, by wire name.</param>
internal sealed class ValuedTypes(ObservedTypes observed, List<ValuedType> all, SiblingTable siblings)
{
    private readonly UnitIndex<MergedType, ValuedType> _made = new(all, type => type.Merged);

    /// <summary>The types before.</summary>
    public ObservedTypes Observed => observed;

    /// <summary>The merged types.</summary>
    public MergedTypes Merged => observed.Merged;

    /// <summary>All types.</summary>
    public IReadOnlyList<ValuedType> All => all;

    /// <summary>The types that are emitted as such.</summary>
    public IReadOnlyList<ValuedType> Types { get; } = all.FindAll(type => !type.IsTable);

    /// <summary>The structures whose rows are the values of an enum.</summary>
    public IReadOnlyList<ValuedType> Tables { get; } = all.FindAll(type => type.IsTable);

    /// <summary>The members whose values are known, by wire name.</summary>
    public SiblingTable Siblings => siblings;

    /// <summary>What was made of a type; null for one that was not there.</summary>
    public ValuedType? Find(MergedType type, ref int next) => _made.Find(type, ref next);
}
