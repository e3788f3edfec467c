using System.Collections.Generic;
using SdkFactory.Settings;

namespace SdkFactory.Linking.Members;

/// <summary>A member with what the example responses show of it.</summary>
/// <param name="Documented">What pages and settings say of it.</param>
/// <param name="Seen">What the example responses show of it.</param>
internal sealed record ObservedEvidence(MemberEvidence Documented, Observation Seen)
{
    /// <summary>The wire name of the type.</summary>
    public string Type => Documented.Type;

    /// <summary>The member's wire name.</summary>
    public string Member => Documented.Member;

    /// <summary>The rows that describe it, in the order of the pages.</summary>
    public IReadOnlyList<SourceRow> Rows => Documented.Rows;

    /// <summary>What the settings say of it.</summary>
    public IReadOnlyList<Override> Overrides => Documented.Overrides;

    /// <summary>Whether the type is a request's.</summary>
    public bool IsRequest => Documented.IsRequest;
}
