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

    public static NamedOperations Name(RoutedOperations routed)
    {
        var problems = new List<Problem>();
        var chosen = new List<PinnedName>();
        var input = routed.Selected.Input;
        var named = new List<NamedOperation>(routed.Operations.Count);
        foreach (var client in routed.Operations.GroupBy(operation => operation.Evidence.Folder))
        {
            var scope = Scope(client.Key, input.Settings);
            foreach (var (operation, item) in OperationOrder.ByClaim(client, input.Pins)
                .Select(operation => (operation, Gather(operation.Evidence, input.Pins)))
                .OrderBy(pair => pair.operation.IsDuplicate)
                .ThenBy(pair => pair.Item2.Pin is null))
            {
                named.Add(new NamedOperation(operation, Decide(operation, item, scope, chosen, problems)));
            }
        }

        return new NamedOperations(routed, named, chosen, problems);
    }

    // No method is called like its class.
    private static NameScope Scope(string folder, SdkSettings settings)
    {
        var className = settings.Clients.FirstOrDefault(setting => setting.Folder == folder)?.Name ?? "";
        return new NameScope(className.EndsWith(MethodEnding, StringComparison.Ordinal) ? [className.Substring(0, className.Length - MethodEnding.Length)] : [], ignoreCase: true);
    }

    // An override is as explicit as the lock, and newer.
    private static OperationNameEvidence Gather(OperationEvidence operation, PinnedNames pins) =>
        new(operation, operation.Overrides.Say(item => item.Name).Any() ? null : pins.Find(PinKind.Operation, operation.PinKey));

    private static Decided<string> Decide(RoutedOperation operation, OperationNameEvidence item, NameScope scope, List<PinnedName> chosen, List<Problem> problems)
    {
        var wanted = OperationPrecedence.Name.TryDecide(item with { Pin = null })!;
        if (operation.IsDuplicate)
        {
            return wanted;
        }

        var decided = OperationPrecedence.Name.TryDecide(item, scope.TryReserve)
            ?? OperationPrecedence.Name.Settle(item, SourceNames.MadeUp, new(scope.Take("Operation", wanted.Value)));
        if (decided.Value != wanted.Value)
        {
            chosen.Add(new PinnedName(PinKind.Operation, operation.Evidence.PinKey, decided.Value));
            problems.Add(Problem.At(
                Problems.DuplicateOperation,
                operation.Evidence.Page.Path,
                $"Another page states the operation '{operation.Evidence.WireName}' too; this page's is called '{decided.Value}'. Override its name if you know better.",
                operation.Evidence.Claim.Key));
        }

        return decided;
    }
}
