using System.Collections.Generic;
using SdkFactory.Linking.Definitions;
using SdkFactory.Values;

namespace SdkFactory.Linking.Members;

/// <summary>After the seventh pass: it is known what the examples show.</summary>
/// <param name="merged">The types.</param>
/// <param name="examples">What each example shows.</param>
/// <param name="sightings">What they show of each type, in their order; nothing of those that none shows.</param>
internal sealed class ObservedTypes(MergedTypes merged, IReadOnlyList<ObservedExample> examples, IReadOnlyDictionary<MergedType, List<TypeSighting>> sightings)
{
    private static readonly List<TypeSighting> None = [];

    private readonly UnitIndex<DefinedOperation, ObservedExample> _examples = new(examples, example => example.Operation);

    /// <summary>The types.</summary>
    public MergedTypes Merged => merged;

    /// <summary>What each example shows.</summary>
    public IReadOnlyList<ObservedExample> Examples => examples;

    /// <summary>What the examples show of a type.</summary>
    public IReadOnlyList<TypeSighting> FindSightings(MergedType type) => sightings.TryGetValue(type, out var found) ? found : None;

    /// <summary>What was made of an operation; null for one that was not there.</summary>
    public ObservedExample? Find(DefinedOperation operation, ref int next) => _examples.Find(operation, ref next);
}
