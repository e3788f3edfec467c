using System.Collections.Generic;

namespace SdkFactory.Linking.Evidence;

/// <summary>What the examples show of one member.</summary>
internal sealed class Observation
{
    /// <summary>The scalar values, those of list items included.</summary>
    public List<Sample> Samples { get; } = [];

    /// <summary>The pages whose examples lack it, or have null for it.</summary>
    public List<string> AbsentOn { get; } = [];
}
