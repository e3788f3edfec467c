using System.Collections.Generic;

namespace SdkFactory.Linking.Definitions;

/// <summary>Everything that is defined under one name.</summary>
/// <param name="name">The name.</param>
internal sealed class TypeGroup(string name)
{
    public string Name => name;

    /// <summary>The definitions, in the order of their pages.</summary>
    public List<Definition> Definitions { get; } = new(1);
}
