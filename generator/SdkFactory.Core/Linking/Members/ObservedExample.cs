using System.Collections.Generic;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Definitions;

namespace SdkFactory.Linking.Members;

/// <summary>What the example response of one operation shows.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Asked">The names that were looked up on the way, with what they were; null for no type.</param>
/// <param name="Sightings">What it shows of each type, in the order in which they were met.</param>
/// <param name="Problems">Where it differs from the tables.</param>
internal sealed record ObservedExample(DefinedOperation Operation, IReadOnlyDictionary<string, MergedType?> Asked, IReadOnlyList<TypeSighting> Sightings, IReadOnlyList<Problem> Problems)
{
    /// <summary>Whether all types that it shows are still the same.</summary>
    public bool Holds(IReadOnlyDictionary<string, MergedType> types)
    {
        foreach (var asked in Asked)
        {
            if ((types.TryGetValue(asked.Key, out var type) ? type : null) != asked.Value)
            {
                return false;
            }
        }

        return true;
    }
}
