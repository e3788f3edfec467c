using SdkFactory.Linking.Members;
using SdkFactory.Settings;

namespace SdkFactory.Linking.Modelling;

/// <summary>A member that is given its C# name.</summary>
/// <param name="Member">The member.</param>
/// <param name="Pin">The name that the lock pins; null for none, or where an override, which is newer, says another.</param>
internal sealed record MemberNameEvidence(MergedMember Member, PinnedName? Pin);
