using System.Collections.Generic;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Deciding;
using SdkFactory.Model;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Linking.Modelling;

/// <summary>An enum with its names.</summary>
/// <param name="Decision">How it got its C# name.</param>
/// <param name="Evidence">From whom.</param>
/// <param name="Members">Its values.</param>
/// <param name="Chosen">The names that are pinned.</param>
/// <param name="Problems">Which names of values had to change, and which pinned ones could not be given.</param>
internal sealed record NamedEnum(
    Decided<string> Decision,
    EnumNameEvidence Evidence,
    EquatableArray<EnumMember> Members,
    IReadOnlyList<PinnedName> Chosen,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>The C# name.</summary>
    public string Name => Decision.Value;

    /// <summary>What it is.</summary>
    public string Summary => Owners[0].Description;

    /// <summary>The members that share it.</summary>
    public IReadOnlyList<EnumOwner> Owners => Evidence.Owners;
}
