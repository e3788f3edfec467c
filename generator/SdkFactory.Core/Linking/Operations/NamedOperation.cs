using System.Diagnostics.CodeAnalysis;
using SdkFactory.Linking.Deciding;

namespace SdkFactory.Linking.Operations;

/// <summary>A routed operation with its C# name.</summary>
internal record NamedOperation : RoutedOperation
{
    [SetsRequiredMembers]
    public NamedOperation(RoutedOperation routed, Decided<string> name)
        : base(routed) => NameDecision = name;

    public Decided<string> NameDecision { get; }

    public string Name => NameDecision.Value;
}
