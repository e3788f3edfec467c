using System.Collections.Generic;

namespace SdkFactory.Linking.Members;

/// <summary>A merged type whose members have their allowed values.</summary>
/// <param name="Merged">The type.</param>
/// <param name="Members">Its members.</param>
internal sealed record ValuedType(MergedType Merged, IReadOnlyList<ValuedMember> Members)
{
    /// <summary>The wire name.</summary>
    public string Name => Merged.Name;
}
