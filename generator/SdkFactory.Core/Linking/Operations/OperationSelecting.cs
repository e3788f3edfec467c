using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Naming;
using SdkFactory.Linking.Overriding;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Linking.Operations;

/// <summary>First pass: which pages and operations are linked. Left out is what the settings exclude, what is a copy of another client's page, and what describes a convenience of an SDK.</summary>
internal static class OperationSelecting
{
    public static SelectedOperations Select(LinkInput input)
    {
        var problems = new List<Problem>();
        var uses = new List<OverrideUse>();
        var excluded = new List<string>();
        var included = new List<ApiPage>();
        foreach (var page in input.Pages)
        {
            if (WithoutExcluded(page, input, uses, problems) is { } left)
            {
                included.Add(left);
            }
            else
            {
                excluded.Add(page.Path);
            }
        }

        var copies = MisfiledCopies.Find(included, input.Settings.Dialect);
        problems.AddRange(copies.SelectMany(copy => copy.Report()));
        var copied = new HashSet<ApiPage>(copies.Select(copy => copy.Page), ReferenceComparer<ApiPage>.Instance);
        var pages = new List<ApiPage>();
        var operations = new List<OperationEvidence>();
        foreach (var page in included.Where(page => !copied.Contains(page)))
        {
            var cases = page.Operations.Select(claim => Gather(page, claim, input)).ToList();
            var conveniences = cases.Where(IsConvenience).ToList();
            problems.AddRange(conveniences.Select(ReportConvenience));
            if (cases.Count > 0 && conveniences.Count == cases.Count)
            {
                continue;
            }

            pages.Add(page);
            operations.AddRange(conveniences.Count == 0 ? cases : cases.Except(conveniences));
        }

        return new SelectedOperations(input, pages, operations, excluded, uses, problems);
    }

    private static OperationEvidence Gather(ApiPage page, OperationClaim claim, LinkInput input)
    {
        var operation = new OperationEvidence { Page = page, Claim = claim, Settings = input.Settings, Overrides = [] };
        return operation with { Overrides = input.Overrides.OfOperation(operation.WireName, page.Path) };
    }

    /// <summary>The page with the operations that the settings do not leave out; null where they leave all of it out.</summary>
    private static ApiPage? WithoutExcluded(ApiPage page, LinkInput input, List<OverrideUse> uses, List<Problem> problems)
    {
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

    private static bool IsListedConvenience(OperationEvidence operation) =>
        operation.Settings.Dialect.Conveniences.Any(pattern => Glob.IsMatch(pattern, Names.Camel(operation.WireName)));

    private static Problem ReportConvenience(OperationEvidence operation) => Problem.At(
        Problems.NotAnEndpoint,
        operation.Page.Path,
        $"'{operation.WireName}' is a convenience of an SDK and no endpoint: {(operation.Claim.IsConvenience ? "its sample passes plain arguments instead of a request" : "the dialect lists its name under \"conveniences\"")}. Nothing is emitted for it.",
        operation.Claim.Key);
}
