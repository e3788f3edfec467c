using System.Diagnostics.CodeAnalysis;

namespace SdkFactory.Linking.Members;

/// <summary>A member with what the example responses show of it.</summary>
internal sealed record ObservedEvidence : MemberEvidence
{
    [SetsRequiredMembers]
    public ObservedEvidence(MemberEvidence member, Observation seen)
        : base(member) => Seen = seen;

    /// <summary>What the example responses show of it.</summary>
    public Observation Seen { get; }
}
