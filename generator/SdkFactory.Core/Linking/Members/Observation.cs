using System.Collections.Generic;
using SdkFactory.Values;

namespace SdkFactory.Linking.Members;

/// <summary>What the examples show of one member.</summary>
/// <param name="Samples">The scalar values, those of list items included.</param>
/// <param name="AbsentIn">The examples that lack it, or have null for it.</param>
internal sealed record Observation(IReadOnlyList<Sample> Samples, IReadOnlyList<Origin> AbsentIn)
{
    /// <summary>No example shows the member.</summary>
    public static Observation None { get; } = new([], []);
}
