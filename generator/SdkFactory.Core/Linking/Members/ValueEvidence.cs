namespace SdkFactory.Linking.Members;

/// <summary>A member that is asked for its allowed values.</summary>
/// <param name="Member">The member.</param>
/// <param name="Siblings">The values of members elsewhere.</param>
internal sealed record ValueEvidence(ObservedEvidence Member, SiblingValues Siblings);
