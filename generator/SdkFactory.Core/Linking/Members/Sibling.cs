using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Linking.Deciding;
using SdkFactory.Values;

namespace SdkFactory.Linking.Members;

/// <summary>A member whose values are known, as members of its name elsewhere see it.</summary>
/// <param name="said">What its pages or the settings say.</param>
/// <param name="isKnown">Whether it was there before, by the lock.</param>
internal sealed class Sibling(Statement<EnumValues> said, bool isKnown)
{
    public EnumValues Values => said.Value;

    public Origin? Where => said.Where;

    /// <summary>Whether it was there before, by the lock.</summary>
    public bool IsKnown => isKnown;

    /// <summary>The values as they are sent.</summary>
    public HashSet<string> Wires { get; } = new(said.Value.Items.Select(value => value.Wire), StringComparer.Ordinal);
}
