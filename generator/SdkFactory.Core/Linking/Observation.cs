using System.Collections.Generic;
using SdkFactory.Json;

namespace SdkFactory.Linking;

/// <summary>What the examples show of one member.</summary>
internal sealed class Observation
{
    /// <summary>The scalar values, those of list items included.</summary>
    public List<JsonValue> Values { get; } = [];

    /// <summary>Whether an example lacks it, or has null for it.</summary>
    public bool Absent { get; set; }
}
