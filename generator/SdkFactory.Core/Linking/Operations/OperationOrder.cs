using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Linking.Naming;

namespace SdkFactory.Linking.Operations;

/// <summary>Who has the better claim to an endpoint or a name.</summary>
internal static class OperationOrder
{
    /// <summary>Who was there before, then whose file spells its name, then by path.</summary>
    public static IOrderedEnumerable<T> ByClaim<T>(IEnumerable<T> operations, PinnedNames pins)
        where T : RoutedOperation =>
        operations.OrderBy(operation => !pins.Knows(operation.Evidence.Page.Path))
            .ThenBy(operation => !IsSpelled(operation.Evidence))
            .ThenBy(operation => operation.Evidence.Page.Path, StringComparer.Ordinal);

    private static bool IsSpelled(OperationEvidence operation) => Names.Pascal(operation.Slug) == Names.Pascal(operation.WireName);
}
