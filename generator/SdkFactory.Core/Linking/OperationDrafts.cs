using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Json;
using SdkFactory.Model;
using SdkFactory.Settings;

namespace SdkFactory.Linking;

/// <summary>First pass: which operations there are, their verb, path and name.</summary>
internal static class OperationDrafts
{
    private const string MethodEnding = "Async";

    public static List<OperationDraft> Of(IEnumerable<ApiPage> pages, SdkSettings settings, OverrideTable overrides, Pins pins, LinkNotes notes)
    {
        var drafts = pages
            .Select(page => page.Operation is { } claim ? Draft(page, claim, settings, overrides, notes) : null)
            .OfType<OperationDraft>()
            .GroupBy(draft => (draft.Folder, draft.Verb, draft.Path))
            .SelectMany(endpoint => Merged(ByClaim(endpoint, pins).ToList(), notes))
            .OrderBy(draft => draft.Page.Path, pins)
            .ToList();
        return drafts.GroupBy(draft => draft.Folder).SelectMany(client => Named(client, settings, pins, notes)).ToList();
    }

    /// <summary>The name that the page states; else that of its file.</summary>
    public static string NameOf(ApiPage page, OperationClaim claim) => claim.Name ?? Camel(Names.Pascal(PagePath.Stem(page.Path)));

    /// <summary>Whether a page describes what an SDK does for its users rather than an endpoint; such a page is reported, and emits nothing.</summary>
    public static bool IsConvenience(ApiPage page, Dialect dialect, LinkNotes notes)
    {
        if (page.Operation is not { } claim)
        {
            return false;
        }

        var name = NameOf(page, claim);
        if (!claim.IsConvenience && !dialect.Conveniences.Any(pattern => Glob.IsMatch(pattern, Camel(name))))
        {
            return false;
        }

        notes.Report(
            Problems.NotAnEndpoint,
            new RowRef(page.Path, PageKeys.Page),
            $"'{name}' is a convenience of an SDK and no endpoint: {(claim.IsConvenience ? "its sample passes plain arguments instead of a request" : "the dialect lists its name under \"conveniences\"")}. Nothing is emitted for it.");
        return true;
    }

    private static OperationDraft? Draft(ApiPage page, OperationClaim claim, SdkSettings settings, OverrideTable overrides, LinkNotes notes)
    {
        var stem = PagePath.Stem(page.Path);
        var name = NameOf(page, claim);
        var said = overrides.Operation(name, page.Path);
        var route = Routes.Path(stem, settings);
        var path = said.Said(item => item.Path) ?? route;
        if (path is null)
        {
            notes.Report(Problems.NoRoute, new RowRef(page.Path, PageKeys.Page), $"No route rule matches the stem '{stem}', so '{name}' is not emitted. Add one to \"routes\", or override the operation's path.");
            return null;
        }

        var verb = Routes.Verb(claim, name, page.Title, settings.Dialect);
        overrides.Compare(said, item => item.Path, route);
        overrides.Compare(said, item => item.Verb, verb);
        overrides.Compare(said, item => item.Name, Names.Stated(name));
        return new OperationDraft
        {
            Page = page,
            Claim = claim,
            Folder = PagePath.Folder(page.Path),
            Group = PagePath.Group(page.Path),
            Stem = stem,
            WireName = name,
            Verb = said.Said(item => item.Verb) ?? verb,
            Path = path,
            Overrides = said,
            Example = Example(page, claim, notes),
        };
    }

    /// <summary>Pages of one client that describe one endpoint: one operation, described by all of them.</summary>
    private static IEnumerable<OperationDraft> Merged(List<OperationDraft> endpoint, LinkNotes notes)
    {
        var first = endpoint[0];
        foreach (var draft in endpoint.Where(draft => draft != first))
        {
            notes.Report(
                Problems.DuplicatePage,
                new RowRef(draft.Page.Path, PageKeys.Page),
                $"{first.Page.Path} describes {draft.Verb.ToString().ToUpperInvariant()} {draft.Path} too. They are one operation; what this page says of its types counts.");
        }

        return endpoint.Select(draft => draft with { IsDuplicate = draft != first });
    }

    private static JsonValue? Example(ApiPage page, OperationClaim claim, LinkNotes notes)
    {
        if (claim.Example is null)
        {
            return null;
        }

        if (JsonText.TryParse(claim.Example, allowComments: false, out var value, out var fault))
        {
            return value;
        }

        var place = new LineMap(claim.Example).At(fault.Offset);
        notes.Report(Problems.InvalidExample, new RowRef(page.Path, PageKeys.Example), $"The example breaks off at its line {place.Line}, column {place.Column}: {fault.Message}. Nothing of it is used as evidence.");
        return null;
    }

    /// <summary>Gives each operation of a client a method name of its own. Where pages state one name, the page whose stem spells it keeps it.</summary>
    private static IEnumerable<OperationDraft> Named(IGrouping<string, OperationDraft> client, SdkSettings settings, Pins pins, LinkNotes notes)
    {
        // No method is called like its class.
        var className = settings.Clients.FirstOrDefault(setting => setting.Folder == client.Key)?.Name ?? "";
        var scope = new NameScope(className.EndsWith(MethodEnding, StringComparison.Ordinal) ? [className.Substring(0, className.Length - MethodEnding.Length)] : [], ignoreCase: true);
        foreach (var draft in ByClaim(client, pins).OrderBy(draft => draft.IsDuplicate).ThenBy(draft => Pinned(draft, pins) is null))
        {
            var wanted = draft.Overrides.Said(item => item.Name) ?? Names.Stated(draft.WireName);
            var name = draft.IsDuplicate ? wanted
                : Pinned(draft, pins) is { } pinned ? scope.Take("Operation", pinned)
                : scope.Take("Operation", wanted, Names.Pascal(draft.Stem), Names.Pascal(draft.Stem + "-" + draft.Group));
            if (name != wanted)
            {
                pins.Choose(PinKind.Operation, draft.Page.Path, name);
                notes.Report(
                    Problems.DuplicateOperation,
                    new RowRef(draft.Page.Path, PageKeys.Page),
                    $"Another page states the operation '{draft.WireName}' too; this page's is called '{name}'. Override its name if you know better.");
            }

            yield return draft with { Name = name };
        }
    }

    // An override is as explicit as the lock, and newer.
    private static string? Pinned(OperationDraft draft, Pins pins) =>
        draft.Overrides.Said(item => item.Name) is null ? pins.Of(PinKind.Operation, draft.Page.Path) : null;

    /// <summary>The better claim to an endpoint or a name first: who was there before, then whose file spells it, then by path.</summary>
    private static IEnumerable<OperationDraft> ByClaim(IEnumerable<OperationDraft> drafts, Pins pins) =>
        drafts.OrderBy(draft => !pins.Knows(draft.Page.Path)).ThenBy(draft => !Spells(draft)).ThenBy(draft => draft.Page.Path, StringComparer.Ordinal);

    private static bool Spells(OperationDraft draft) => Names.Pascal(draft.Stem) == Names.Pascal(draft.WireName);

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
