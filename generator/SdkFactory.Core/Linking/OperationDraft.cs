using System.Collections.Generic;
using SdkFactory.Json;
using SdkFactory.Model;
using SdkFactory.Settings;

namespace SdkFactory.Linking;

/// <summary>An operation whose types are not linked yet.</summary>
internal sealed record OperationDraft
{
    public required ApiPage Page { get; init; }

    public required OperationClaim Claim { get; init; }

    /// <summary>The top folder; empty for a page at the root.</summary>
    public required string Folder { get; init; }

    /// <summary>The folders between the top one and the page.</summary>
    public required string Group { get; init; }

    /// <summary>The name of the file without its ending.</summary>
    public required string Stem { get; init; }

    /// <summary>The name that the docs state.</summary>
    public required string WireName { get; init; }

    public required Verb Verb { get; init; }

    public required string Path { get; init; }

    public required IReadOnlyList<Override> Overrides { get; init; }

    /// <summary>The example answer; null where there is none or it is no JSON.</summary>
    public required JsonValue? Example { get; init; }

    /// <summary>Whether another page of the client describes the same endpoint; then this one only describes its types.</summary>
    public bool IsDuplicate { get; init; }

    /// <summary>The C# name, once it is chosen.</summary>
    public string Name { get; init; } = "";

    /// <summary>The request type's wire name; null without parameters.</summary>
    public string? Request { get; init; }

    /// <summary>The answer's type.</summary>
    public TypeClaim Answer { get; init; } = new(TypeClaimKind.Any);

    /// <summary>Whether the answer is in the envelope.</summary>
    public bool HasEnvelope { get; init; }
}
