using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Values;

namespace SdkFactory.Linking.Members;

/// <summary>A merged type whose members have their allowed values.</summary>
/// <param name="Merged">The type.</param>
/// <param name="Sightings">What examples show of it.</param>
/// <param name="Siblings">Whom its members may take their values from.</param>
/// <param name="Members">Its members.</param>
/// <param name="Problems">Which values are borrowed or incomplete.</param>
internal sealed record ValuedType(
    MergedType Merged,
    IReadOnlyList<TypeSighting> Sightings,
    SiblingsInUse Siblings,
    IReadOnlyList<ValuedMember> Members,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>The wire name.</summary>
    public string Name => Merged.Name;

    /// <summary>Whether it is a structure whose rows are the values of an enum.</summary>
    public bool IsTable { get; } = Members.Count > 0 && Members.All(member => member.Merged.Claim.Type.Kind == TypeClaimKind.Value);

    /// <summary>Whether what examples show, and what members elsewhere say, is the same.</summary>
    public bool IsMadeOf(IReadOnlyList<TypeSighting> sightings, SiblingTable table) => Instances.AreSame(Sightings, sightings) && Siblings.HoldIn(table);
}
