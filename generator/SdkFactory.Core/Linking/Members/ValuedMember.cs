using SdkFactory.Linking.Deciding;

namespace SdkFactory.Linking.Members;

/// <summary>A merged member with its allowed values.</summary>
/// <param name="Merged">The member.</param>
/// <param name="Evidence">All that is known of it.</param>
/// <param name="ValuesDecision">Its values; null where it is no enum.</param>
internal sealed record ValuedMember(MergedMember Merged, ObservedEvidence Evidence, Decided<EnumValues>? ValuesDecision)
{
    public string WireName => Merged.WireName;

    /// <summary>Its values; none where it is no enum.</summary>
    public EnumValues Values => ValuesDecision?.Value ?? default;
}
