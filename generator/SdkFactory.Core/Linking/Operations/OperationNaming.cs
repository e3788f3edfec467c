using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Naming;
using SdkFactory.Linking.Overriding;
using SdkFactory.Settings;

namespace SdkFactory.Linking.Operations;

/// <summary>Third pass: each operation of a client gets a method name of its own. Where pages state one name, the page whose file spells it keeps it.</summary>
internal static class OperationNaming
{
    private const string MethodEnding = "Async";

    /// <param name="routed">The operations.</param>
    /// <param name="before">What this pass made of these settings before; null for nothing.</param>
    public static NamedOperations Name(RoutedOperations routed, NamedOperations? before)
    {
        var input = routed.Selected.Input;
        var named = new List<NamedOperation>(routed.Operations.Count);
        var next = 0;
        foreach (var client in routed.Operations.GroupBy(operation => operation.Evidence.Folder))
        {
            var scope = Scope(client.Key, input.Settings);
            foreach (var operation in Order([.. client], routed, input.Pins))
            {
                named.Add(Name(operation, routed.Duplicates.Contains(operation), input.Pins, scope, before?.Find(operation, ref next)));
            }
        }

        return new NamedOperations(routed, named);
    }

    private static List<RoutedOperation> Order(List<RoutedOperation> client, RoutedOperations routed, PinnedNames pins) =>
        OperationOrder.Rank(
            OperationOrder.ByClaim(client, pins),
            4,
            operation => (routed.Duplicates.Contains(operation) ? 2 : 0) + (FindPin(operation.Evidence, pins) is null ? 1 : 0));

    // No method is called like its class.
    private static NameScope Scope(string folder, SdkSettings settings)
    {
        var className = settings.Clients.FirstOrDefault(setting => setting.Folder == folder)?.Name ?? "";
        return new NameScope(className.EndsWith(MethodEnding, StringComparison.Ordinal) ? [className.Substring(0, className.Length - MethodEnding.Length)] : [], ignoreCase: true);
    }

    // An override is as explicit as the lock, and newer.
    private static PinnedName? FindPin(OperationEvidence operation, PinnedNames pins) =>
        pins.Find(PinKind.Operation, operation.PinKey) is { } pin && !operation.Overrides.Say(item => item.Name).Any() ? pin : null;

    private static NamedOperation Name(RoutedOperation operation, bool isDuplicate, PinnedNames pins, NameScope scope, NamedOperation? before)
    {
        if (before is not null && before.IsDuplicate == isDuplicate && (isDuplicate || (before.IsFirstChoice && scope.TryReserve(before.Name))))
        {
            return before;
        }

        var named = Name(operation, isDuplicate, new OperationNameEvidence(operation.Evidence, FindPin(operation.Evidence, pins)), scope);
        return before is not null && before.IsDuplicate == isDuplicate && before.Name == named.Name && before.NameDecision.Source == named.NameDecision.Source ? before : named;
    }

    private static NamedOperation Name(RoutedOperation operation, bool isDuplicate, OperationNameEvidence item, NameScope scope)
    {
        var wanted = OperationPrecedence.Name.TryDecide(item with { Pin = null })!;
        if (isDuplicate)
        {
            return new NamedOperation(operation, isDuplicate, wanted, isFirstChoice: true, null, null);
        }

        var decided = OperationPrecedence.Name.TryDecide(item, scope.TryReserve)
            ?? OperationPrecedence.Name.Settle(item, SourceNames.MadeUp, new(scope.Take("Operation", wanted.Value)));
        var isFirstChoice = decided.Value == (item.Pin?.Name ?? wanted.Value);
        return decided.Value == wanted.Value
            ? new NamedOperation(operation, isDuplicate, decided, isFirstChoice, null, null)
            : new NamedOperation(
                operation,
                isDuplicate,
                decided,
                isFirstChoice,
                new PinnedName(PinKind.Operation, operation.Evidence.PinKey, decided.Value),
                Problem.At(
                    Problems.DuplicateOperation,
                    operation.Evidence.Page.Path,
                    $"Another page states the operation '{operation.Evidence.WireName}' too; this page's is called '{decided.Value}'. Override its name if you know better.",
                    operation.Evidence.Claim.Key));
    }
}
