using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Values;

namespace SdkFactory.Linking.Operations;

/// <summary>Second pass: operations of one client with one endpoint are one, described by all of their pages.</summary>
internal static class OperationRouting
{
    public static RoutedOperations Route(SelectedOperations selected)
    {
        var operations = new List<RoutedOperation>(selected.Pages.Count);
        foreach (var page in selected.Pages)
        {
            operations.AddRange(page.Operations);
        }

        var problems = new List<Problem>();
        var duplicates = new HashSet<RoutedOperation>(ReferenceComparer<RoutedOperation>.Instance);
        foreach (var endpoint in FindShared(operations))
        {
            var claims = OperationOrder.ByClaim(endpoint, selected.Input.Pins);
            foreach (var operation in claims.Skip(1))
            {
                duplicates.Add(operation);
                problems.Add(Report(operation, claims[0]));
            }
        }

        return new RoutedOperations(selected, operations, duplicates, problems);
    }

    private static Dictionary<string, List<RoutedOperation>>.ValueCollection FindShared(List<RoutedOperation> operations)
    {
        var first = new Dictionary<string, RoutedOperation>(operations.Count, StringComparer.Ordinal);
        var shared = new Dictionary<string, List<RoutedOperation>>(StringComparer.Ordinal);
        foreach (var operation in operations)
        {
            if (!first.TryGetValue(operation.Endpoint, out var other))
            {
                first.Add(operation.Endpoint, operation);
            }
            else if (shared.TryGetValue(operation.Endpoint, out var others))
            {
                others.Add(operation);
            }
            else
            {
                shared.Add(operation.Endpoint, [other, operation]);
            }
        }

        return shared.Values;
    }

    private static Problem Report(RoutedOperation operation, RoutedOperation first) => Problem.At(
        Problems.DuplicatePage,
        operation.Evidence.Page.Path,
        $"{first.Evidence.Page.Path} describes {operation.Verb.ToString().ToUpperInvariant()} {operation.Path} too. They are one operation; what this page says of its types counts.",
        operation.Evidence.Claim.Key);
}
