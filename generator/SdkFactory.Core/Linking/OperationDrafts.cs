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

    public static List<OperationDraft> Of(IEnumerable<ApiPage> pages, SdkSettings settings, OverrideTable overrides, LinkNotes notes)
    {
        var drafts = new List<OperationDraft>();
        foreach (var page in pages)
        {
            if (page.Operation is { } claim && Draft(page, claim, settings, overrides, notes) is { } draft)
            {
                drafts.Add(draft);
            }
        }

        return drafts.GroupBy(draft => draft.Folder).SelectMany(client => Named(client, settings, notes)).ToList();
    }

    /// <summary>The name that the page states; else that of its file.</summary>
    public static string NameOf(ApiPage page, OperationClaim claim) => claim.Name ?? Camel(Names.Pascal(Stem(page)));

    private static string Stem(ApiPage page)
    {
        var file = page.Path.Substring(page.Path.LastIndexOf('/') + 1);
        return file.LastIndexOf('.') is var dot && dot > 0 ? file.Substring(0, dot) : file;
    }

    private static OperationDraft? Draft(ApiPage page, OperationClaim claim, SdkSettings settings, OverrideTable overrides, LinkNotes notes)
    {
        var segments = page.Path.Split('/');
        var stem = Stem(page);
        var name = NameOf(page, claim);
        var said = overrides.Operation(name, page.Path);
        var path = said.Said(item => item.Path) ?? Routes.Path(stem, settings);
        if (path is null)
        {
            notes.Report(Problems.NoRoute, new RowRef(page.Path, PageKeys.Page), $"No route rule matches the stem '{stem}', so '{name}' is not emitted. Add one to \"routes\", or override the operation's path.");
            return null;
        }

        return new OperationDraft
        {
            Page = page,
            Claim = claim,
            Folder = segments.Length > 1 ? segments[0] : "",
            Group = string.Join("/", segments.Skip(1).Take(segments.Length - 2)),
            Stem = stem,
            WireName = name,
            Verb = said.Said(item => item.Verb) ?? Routes.Verb(claim, name, settings.Dialect),
            Path = path,
            Overrides = said,
            Example = Example(page, claim, notes),
        };
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
    private static IEnumerable<OperationDraft> Named(IGrouping<string, OperationDraft> client, SdkSettings settings, LinkNotes notes)
    {
        // No method is called like its class.
        var className = settings.Clients.FirstOrDefault(setting => setting.Folder == client.Key)?.Name ?? "";
        var scope = new NameScope(className.EndsWith(MethodEnding, StringComparison.Ordinal) ? [className.Substring(0, className.Length - MethodEnding.Length)] : [], ignoreCase: true);
        foreach (var draft in client.OrderBy(draft => !Spells(draft)).ThenBy(draft => draft.Page.Path, StringComparer.Ordinal))
        {
            var wanted = draft.Overrides.Said(item => item.Name) ?? Names.Stated(draft.WireName);
            var name = scope.Take("Operation", wanted, Names.Pascal(draft.Stem), Names.Pascal(draft.Stem + "-" + draft.Group));
            if (name != wanted)
            {
                notes.Report(
                    Problems.DuplicateOperation,
                    new RowRef(draft.Page.Path, PageKeys.Page),
                    $"Another page states the operation '{draft.WireName}' too; this page's is called '{name}'. Override its name if you know better.");
            }

            yield return draft with { Name = name };
        }
    }

    private static bool Spells(OperationDraft draft) => Names.Pascal(draft.Stem) == Names.Pascal(draft.WireName);

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
