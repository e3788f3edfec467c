using System.Diagnostics.CodeAnalysis;
using SdkFactory.Claims;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Operations;

namespace SdkFactory.Linking.Definitions;

/// <summary>A named operation with its request's and its response's type.</summary>
internal sealed record DefinedOperation : NamedOperation
{
    [SetsRequiredMembers]
    public DefinedOperation(NamedOperation named, Decided<TypeClaim> response)
        : base(named)
    {
        ResponseDecision = response;
        Response = response.Value;
    }

    /// <summary>How the request's type got its name; null without parameters.</summary>
    public Decided<string>? RequestDecision { get; init; }

    /// <summary>The request type's wire name; null without parameters.</summary>
    public string? Request { get; init; }

    /// <summary>How the response's type was found.</summary>
    public Decided<TypeClaim> ResponseDecision { get; }

    /// <summary>The response's type.</summary>
    public TypeClaim Response { get; init; }

    /// <summary>Whether the response is in the envelope.</summary>
    public bool HasEnvelope { get; init; }
}
