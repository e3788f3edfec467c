using System.Collections.Generic;
using SdkFactory.Linking.Overriding;
using SdkFactory.Settings;

namespace SdkFactory.Linking.Members;

/// <summary>What pages and settings say of one member of one type: the case that the questions about members are asked of.</summary>
internal sealed record MemberEvidence
{
    /// <summary>The words for the type.</summary>
    public required TypeWords Words { get; init; }

    /// <summary>The member's wire name.</summary>
    public required string Member { get; init; }

    /// <summary>The rows that describe it, in the order of the pages.</summary>
    public required IReadOnlyList<SourceRow> Rows { get; init; }

    /// <summary>The definitions of the type without this member.</summary>
    public LackingDefinitions Lacking { get; init; } = LackingDefinitions.None;

    /// <summary>What the settings say of it.</summary>
    public required IReadOnlyList<Override> Overrides { get; init; }

    /// <summary>Whether the type is a request's.</summary>
    public bool IsRequest { get; init; }

    /// <summary>Whether an example outside a code span marks an enum, by the dialect.</summary>
    public bool BareExampleIsEnum { get; init; }

    /// <summary>Whether one of its pages was there when the names were pinned.</summary>
    public bool IsKnown { get; init; }

    /// <summary>The wire name of the type.</summary>
    public string Type => Words.Name;
}
