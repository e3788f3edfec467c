using SdkFactory.Diagnostics;
using SdkFactory.Linking.Deciding;
using SdkFactory.Settings;

namespace SdkFactory.Linking.Operations;

/// <summary>A routed operation with its C# name.</summary>
/// <param name="routed">The operation.</param>
/// <param name="isDuplicate">Whether another operation of the client has the same endpoint; then this one only describes its types.</param>
/// <param name="name">Its name.</param>
/// <param name="isFirstChoice">Whether that is the name that it would have if all were free.</param>
/// <param name="chosen">The name, where it had to change; null elsewhere.</param>
/// <param name="problem">Why it had to; null where it had not.</param>
internal sealed class NamedOperation(RoutedOperation routed, bool isDuplicate, Decided<string> name, bool isFirstChoice, PinnedName? chosen, Problem? problem)
{
    public RoutedOperation Routed => routed;

    public OperationEvidence Evidence => routed.Evidence;

    public bool IsDuplicate => isDuplicate;

    public Decided<string> NameDecision => name;

    public string Name { get; } = name.Value;

    /// <summary>Whether that is the name that it would have if all were free.</summary>
    public bool IsFirstChoice => isFirstChoice;

    /// <summary>The name, where it had to change; null elsewhere.</summary>
    public PinnedName? Chosen => chosen;

    /// <summary>Why it had to; null where it had not.</summary>
    public Problem? Problem => problem;
}
