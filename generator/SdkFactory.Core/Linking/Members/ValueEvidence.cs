namespace SdkFactory.Linking.Members;

/// <summary>A member that is asked for its allowed values.</summary>
/// <param name="Member">The member.</param>
/// <param name="Heard">What its own pages say.</param>
/// <param name="Siblings">The members of its name whose values are known; null where there are none.</param>
internal sealed record ValueEvidence(MemberEvidence Member, HeardValues Heard, SiblingGroup? Siblings);
