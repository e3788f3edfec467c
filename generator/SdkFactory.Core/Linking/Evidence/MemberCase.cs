using System.Collections.Generic;
using SdkFactory.Model;
using SdkFactory.Settings;

namespace SdkFactory.Linking.Evidence;

/// <summary>All that is known of one member of one type.</summary>
internal sealed record MemberCase
{
    /// <summary>The wire name of the type.</summary>
    public required string Type { get; init; }

    /// <summary>The member's wire name.</summary>
    public required string Member { get; init; }

    /// <summary>The rows that describe it, in the order of the pages.</summary>
    public required IReadOnlyList<SourceRow> Rows { get; init; }

    /// <summary>The pages that define the type without this member.</summary>
    public required IReadOnlyList<RowRef> Lacking { get; init; }

    /// <summary>What the settings say of it.</summary>
    public required IReadOnlyList<Override> Overrides { get; init; }

    /// <summary>Whether the type is a request's.</summary>
    public bool IsRequest { get; init; }

    /// <summary>Whether an example outside a code span marks an enum, by the dialect.</summary>
    public bool BareExampleIsEnum { get; init; }

    /// <summary>What the example answers show of it.</summary>
    public Observation Seen { get; init; } = new();

    /// <summary>The values of members elsewhere.</summary>
    public SiblingValues Siblings { get; init; } = SiblingValues.None;
}
