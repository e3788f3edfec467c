using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Json;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Naming;
using SdkFactory.Linking.Overriding;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Linking.Operations;

/// <summary>The part of the first pass that needs one page only: what the settings exclude, what describes a convenience of an SDK, and the endpoints of the others. What has no path is not emitted.</summary>
internal static class PageSelecting
{
    public static SelectedPage Select(ApiPage page, LinkInput input)
    {
        var uses = new List<OverrideUse>();
        var exclusions = new List<Problem>();
        var problems = new List<Problem>();
        var operations = new List<RoutedOperation>(page.Operations.Count);
        var included = WithoutExcluded(page, input, uses, exclusions);
        var conveniences = 0;
        foreach (var claim in included?.Operations ?? [])
        {
            var operation = Gather(included!, claim, input);
            if (IsConvenience(operation))
            {
                conveniences++;
                problems.Add(ReportConvenience(operation));
            }
            else if (Route(operation, problems) is { } routed)
            {
                operations.Add(routed);
            }
        }

        return new SelectedPage(page)
        {
            Included = included,
            Operations = operations,
            IsConvenience = conveniences > 0 && conveniences == included!.Operations.Count,
            Uses = uses,
            Exclusions = exclusions,
            Problems = problems,
        };
    }

    private static OperationEvidence Gather(ApiPage page, OperationClaim claim, LinkInput input) => new()
    {
        Page = page,
        Claim = claim,
        Settings = input.Settings,
        Overrides = input.Overrides.OfOperation(OperationEvidence.NameOf(page, claim), page.Path),
    };

    private static ApiPage? WithoutExcluded(ApiPage page, LinkInput input, List<OverrideUse> uses, List<Problem> problems)
    {
        if (!input.Overrides.ExcludeOperations)
        {
            return page;
        }

        var exclusions = page.Operations.Count == 0
            ? [(Key: PageKeys.Page, Override: input.Overrides.OfPage(page.Path).Exclusion())]
            : page.Operations.Select(claim => (claim.Key, Override: Gather(page, claim, input).Overrides.Exclusion())).ToList();
        foreach (var (key, exclusion) in exclusions)
        {
            if (exclusion is not null)
            {
                uses.Add(new OverrideUse(exclusion, IsNeeded: true));
                problems.Add(Problem.At(Problems.Excluded, page.Path, $"The page is left out: {exclusion.Reason}", key));
            }
        }

        return exclusions.TrueForAll(item => item.Override is null) ? page
            : exclusions.TrueForAll(item => item.Override is not null) ? null
            : page with { Operations = page.Operations.Where((_, i) => exclusions[i].Override is null).ToEquatableArray() };
    }

    private static bool IsConvenience(OperationEvidence operation) =>
        operation.Claim.IsConvenience || IsListedConvenience(operation);

    private static bool IsListedConvenience(OperationEvidence operation)
    {
        var patterns = operation.Settings.Dialect.Conveniences;
        return patterns.Count > 0 && Names.Camel(operation.WireName) is var name && patterns.Any(pattern => Glob.IsMatch(pattern, name));
    }

    private static Problem ReportConvenience(OperationEvidence operation) => Problem.At(
        Problems.NotAnEndpoint,
        operation.Page.Path,
        $"'{operation.WireName}' is a convenience of an SDK and no endpoint: {(operation.Claim.IsConvenience ? "its sample passes plain arguments instead of a request" : "the dialect lists its name under \"conveniences\"")}. Nothing is emitted for it.",
        operation.Claim.Key);

    private static RoutedOperation? Route(OperationEvidence operation, List<Problem> problems)
    {
        if (OperationPrecedence.Path.TryDecide(operation) is { } path)
        {
            return new RoutedOperation(operation, OperationPrecedence.Verb.Decide(operation), path, ReadExample(operation, problems));
        }

        problems.Add(Problem.At(Problems.NoRoute, operation.Page.Path, $"No route rule matches the file name '{operation.FileName}', so '{operation.WireName}' is not emitted. Add one to \"routes\", or override the operation's path.", operation.Claim.Key));
        return null;
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
