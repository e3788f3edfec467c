using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Json;

namespace SdkFactory.Linking.Operations;

/// <summary>Second pass: the endpoint of each operation. What has no path is not emitted; operations of one client with one endpoint are one, described by all of their pages.</summary>
internal static class OperationRouting
{
    public static RoutedOperations Route(SelectedOperations selected)
    {
        var problems = new List<Problem>();
        var pins = selected.Input.Pins;
        var routed = new List<RoutedOperation>();
        foreach (var operation in selected.Operations)
        {
            if (OperationPrecedence.Path.TryDecide(operation) is not { } path)
            {
                problems.Add(Problem.At(Problems.NoRoute, operation.Page.Path, $"No route rule matches the file name '{operation.FileName}', so '{operation.WireName}' is not emitted. Add one to \"routes\", or override the operation's path.", operation.Claim.Key));
                continue;
            }

            routed.Add(new RoutedOperation
            {
                Evidence = operation,
                PathDecision = path,
                VerbDecision = OperationPrecedence.Verb.Decide(operation),
                Example = ReadExample(operation, problems),
            });
        }

        var merged = routed
            .GroupBy(operation => (operation.Evidence.Folder, operation.Verb, operation.Path))
            .SelectMany(endpoint => Merge(OperationOrder.ByClaim(endpoint, pins).ToList(), problems))
            .OrderBy(operation => operation.Evidence.Page.Path, pins)
            .ToList();
        return new RoutedOperations(selected, merged, problems);
    }

    private static IEnumerable<RoutedOperation> Merge(List<RoutedOperation> endpoint, List<Problem> problems)
    {
        var first = endpoint[0];
        foreach (var operation in endpoint.Skip(1))
        {
            problems.Add(Problem.At(
                Problems.DuplicatePage,
                operation.Evidence.Page.Path,
                $"{first.Evidence.Page.Path} describes {operation.Verb.ToString().ToUpperInvariant()} {operation.Path} too. They are one operation; what this page says of its types counts.",
                operation.Evidence.Claim.Key));
        }

        return endpoint.Select((operation, i) => i == 0 ? operation : operation with { IsDuplicate = true });
    }

    private static JsonValue? ReadExample(OperationEvidence operation, List<Problem> problems)
    {
        if (operation.Claim.Example is not { } text)
        {
            return null;
        }

        if (JsonText.TryParse(text, allowComments: false, out var value, out var fault))
        {
            return value;
        }

        var place = new LineMap(text).At(fault.Offset);
        problems.Add(Problem.At(
            Problems.InvalidExample,
            operation.Page.Path,
            $"The example breaks off at its line {place.Line}, column {place.Column}: {fault.Message}. Nothing of it is used as evidence.",
            operation.Claim.KeyOf(PageKeys.Example)));
        return null;
    }
}
