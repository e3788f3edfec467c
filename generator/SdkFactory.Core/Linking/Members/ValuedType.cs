using System.Collections.Generic;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Units;

namespace SdkFactory.Linking.Members;

/// <summary>A merged type whose members have their allowed values.</summary>
/// <param name="Merged">The type.</param>
/// <param name="Sightings">What examples show of it.</param>
/// <param name="Siblings">For each member that may take its values from those of its name, these; null where there are none.</param>
/// <param name="Members">Its members.</param>
/// <param name="Problems">Which values are borrowed or incomplete.</param>
internal sealed record ValuedType(
    MergedType Merged,
    IReadOnlyList<TypeSighting> Sightings,
    IReadOnlyList<SiblingGroup?> Siblings,
    IReadOnlyList<ValuedMember> Members,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>The wire name.</summary>
    public string Name => Merged.Name;

    /// <summary>Whether it is a structure whose rows are the values of an enum.</summary>
    public bool IsTable
    {
        get
        {
            foreach (var member in Members)
            {
                if (member.Merged.Claim.Type.Kind != TypeClaimKind.Value)
                {
                    return false;
                }
            }

            return Members.Count > 0;
        }
    }

    /// <summary>Whether it is made of the same.</summary>
    public bool IsMadeOf(MergedType merged, IReadOnlyList<TypeSighting> sightings, IReadOnlyList<SiblingGroup?> siblings) =>
        Merged == merged && Instances.AreSame(Sightings, sightings) && Instances.AreSame(Siblings, siblings);
}
