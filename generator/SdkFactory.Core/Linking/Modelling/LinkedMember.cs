using System.Collections.Generic;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Members;
using SdkFactory.Model;

namespace SdkFactory.Linking.Modelling;

/// <summary>A member of the model with all that was decided about it.</summary>
/// <param name="Member">The member.</param>
/// <param name="Valued">What it was made of.</param>
/// <param name="Enum">How its enum got its name; null where it is none of its own.</param>
/// <param name="Resolved">Its type.</param>
/// <param name="Absent">Whether code must expect it to be missing; null where the docs say so.</param>
/// <param name="Name">How it got its C# name.</param>
/// <param name="Location">Where it travels; null for a member of no request.</param>
internal sealed record LinkedMember(
    Member Member,
    ValuedMember Valued,
    Decided<string>? Enum,
    ResolvedType Resolved,
    Decided<bool>? Absent,
    Decided<string> Name,
    Decided<ParameterLocation>? Location)
{
    /// <summary>Whether the settings say anything of it.</summary>
    public bool HasOverrides => Valued.Evidence.Overrides.Count > 0;

    /// <summary>The decided facts, in the order in which people read them.</summary>
    public IEnumerable<DecidedFact> Decisions
    {
        get
        {
            yield return Valued.Merged.TypeDecision;
            if (Valued.ValuesDecision is { } values)
            {
                yield return new UnitedValues(Valued.Merged.Heard);
                yield return values;
                yield return Enum!;
            }

            if (Resolved.Decision is { } decision)
            {
                yield return decision;
            }

            if (Resolved.EnumName is { } enumName)
            {
                yield return enumName;
            }

            if (Valued.Merged.RequiredDecision is { } required)
            {
                yield return required;
            }

            if (Absent is not null)
            {
                yield return Absent;
            }

            yield return Name;
            if (Location is not null)
            {
                yield return Location;
            }
        }
    }
}
