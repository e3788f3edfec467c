using System;
using System.Collections.Generic;
using SdkFactory.Linking.Naming;

namespace SdkFactory.Linking.Operations;

/// <summary>Who has the better claim to an endpoint or a name.</summary>
internal static class OperationOrder
{
    /// <summary>Who was there before, then whose file spells its name, then by path: the order in which they come.</summary>
    /// <param name="operations">The operations, in the order of the pages.</param>
    /// <param name="pins">The lock, which knows who was there.</param>
    public static List<RoutedOperation> ByClaim(IReadOnlyList<RoutedOperation> operations, PinnedNames pins) =>
        Rank(operations, 4, operation => (pins.Knows(operation.Evidence.Page.Path) ? 0 : 2) + (operation.IsSpelled ? 0 : 1));

    /// <summary>The operations by rank; of one rank, in the order in which they come.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="ranks">How many ranks there are.</param>
    /// <param name="rank">The rank of an operation, from 0.</param>
    public static List<RoutedOperation> Rank(IReadOnlyList<RoutedOperation> operations, int ranks, Func<RoutedOperation, int> rank)
    {
        var ranked = new List<RoutedOperation>[ranks];
        foreach (var operation in operations)
        {
            (ranked[rank(operation)] ??= []).Add(operation);
        }

        var ordered = new List<RoutedOperation>(operations.Count);
        foreach (var some in ranked)
        {
            ordered.AddRange(some ?? []);
        }

        return ordered;
    }
}
