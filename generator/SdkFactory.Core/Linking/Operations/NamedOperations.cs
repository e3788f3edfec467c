using System.Collections.Generic;
using SdkFactory.Values;

namespace SdkFactory.Linking.Operations;

/// <summary>After the third pass: every operation has a name that its client has once.</summary>
/// <param name="routed">What was routed.</param>
/// <param name="operations">The operations by client, and there by who chose first.</param>
internal sealed class NamedOperations(RoutedOperations routed, IReadOnlyList<NamedOperation> operations)
{
    private readonly UnitIndex<RoutedOperation, NamedOperation> _made = new(operations, operation => operation.Routed);

    /// <summary>What was routed.</summary>
    public RoutedOperations Routed => routed;

    /// <summary>The operations by client, and there by who chose first.</summary>
    public IReadOnlyList<NamedOperation> Operations => operations;

    /// <summary>What was made of an operation; null for one that was not there.</summary>
    public NamedOperation? Find(RoutedOperation operation, ref int next) => _made.Find(operation, ref next);
}
