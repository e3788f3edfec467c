using System.Collections.Generic;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Json;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Operations;
using SdkFactory.Model;
using SdkFactory.Settings;

namespace SdkFactory.Linking.Definitions;

/// <summary>A named operation with its request's and its response's type.</summary>
/// <param name="Named">The operation.</param>
/// <param name="Outline">What it defines.</param>
internal sealed record DefinedOperation(NamedOperation Named, OutlinedOperation Outline)
{
    public OperationEvidence Evidence => Named.Evidence;

    public string Name => Named.Name;

    public Verb Verb => Named.Routed.Verb;

    public string Path => Named.Routed.Path;

    /// <summary>The example response; null where there is none or it is no JSON.</summary>
    public JsonValue? Example => Named.Routed.Example;

    /// <summary>What the request's type is, under the name that it got first; null without parameters.</summary>
    public Definition? RequestDefinition { get; init; }

    /// <summary>How the request's type got its name; null without parameters.</summary>
    public Decided<string>? RequestDecision { get; init; }

    /// <summary>The request type's wire name; null without parameters.</summary>
    public string? Request { get; init; }

    /// <summary>The response's type.</summary>
    public TypeClaim Response { get; init; } = Outline.ResponseDecision.Value;

    /// <summary>The name of the request's type, where it had to change; null elsewhere.</summary>
    public PinnedName? Chosen { get; init; }

    /// <summary>Why it had to, and which pinned name could not be given.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
