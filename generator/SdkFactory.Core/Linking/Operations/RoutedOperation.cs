using SdkFactory.Json;
using SdkFactory.Linking.Deciding;
using SdkFactory.Model;

namespace SdkFactory.Linking.Operations;

/// <summary>An operation with its endpoint.</summary>
internal record RoutedOperation
{
    public required OperationEvidence Evidence { get; init; }

    public required Decided<Verb> VerbDecision { get; init; }

    public required Decided<string> PathDecision { get; init; }

    /// <summary>The example response; null where there is none or it is no JSON.</summary>
    public required JsonValue? Example { get; init; }

    /// <summary>Whether another operation of the client has the same endpoint; then this one only describes its types.</summary>
    public bool IsDuplicate { get; init; }

    public Verb Verb => VerbDecision.Value;

    public string Path => PathDecision.Value;
}
