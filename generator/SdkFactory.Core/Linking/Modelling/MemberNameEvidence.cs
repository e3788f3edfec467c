using SdkFactory.Linking.Members;
using SdkFactory.Linking.Naming;
using SdkFactory.Settings;

namespace SdkFactory.Linking.Modelling;

/// <summary>A member that is given its C# name.</summary>
/// <param name="Member">The member.</param>
/// <param name="Pin">The name that the lock pins; null for none, or where an override, which is newer, says another.</param>
internal sealed record MemberNameEvidence(MergedMember Member, PinnedName? Pin)
{
    /// <summary>The docs' name in Pascal case.</summary>
    public string Pascal { get; } = Names.Pascal(Member.WireName);

    /// <summary>The docs' name to the letter.</summary>
    public string Exact => Names.Exact(Member.WireName);
}
