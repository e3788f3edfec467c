using System.Collections.Generic;
using SdkFactory.Claims;
using SdkFactory.Linking.Naming;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Linking.Operations;

/// <summary>All that is known of an operation from its own page and the settings: the case that the questions about operations are asked of.</summary>
internal sealed class OperationEvidence
{
    public required ApiPage Page { get; init; }

    public required OperationClaim Claim { get; init; }

    public required SdkSettings Settings { get; init; }

    /// <summary>What the settings say of it.</summary>
    public required IReadOnlyList<Override> Overrides { get; init; }

    /// <summary>The top folder; empty for a page at the root.</summary>
    public string Folder => field ??= PagePath.Folder(Page.Path);

    /// <summary>The folders between the top one and the page.</summary>
    public string Group => PagePath.Group(Page.Path);

    /// <summary>The name of the page's file without its ending.</summary>
    public string FileName => field ??= PagePath.FileName(Page.Path);

    /// <summary>What tells it from all others where nobody states its name: its file, or its key on a page of several.</summary>
    public string Slug => field ??= SlugOf(Page, Claim);

    /// <summary>The name that the docs state; else one made of its slug.</summary>
    public string WireName => field ??= NameOf(Page, Claim);

    /// <summary>That name as a C# name.</summary>
    public string PascalName => field ??= Names.Pascal(WireName);

    /// <summary>The name that the docs state for an operation; else one made of its slug.</summary>
    public static string NameOf(ApiPage page, OperationClaim claim) => claim.Name ?? Names.Camel(Names.Pascal(SlugOf(page, claim)));

    /// <summary>The place that stands for all of it: its title.</summary>
    public Origin Origin => new(Page.Path, Claim.Key);

    /// <summary>What the lock calls it: its page, and its key on a page of several.</summary>
    public string PinKey => PagePath.PinKey(Page.Path, Claim.Key);

    /// <summary>One of its parts, such as <see cref="PageKeys.Request"/>.</summary>
    public Origin Part(string part) => new(Page.Path, Claim.KeyOf(part));

    private static string SlugOf(ApiPage page, OperationClaim claim) => claim.Key == PageKeys.Page ? PagePath.FileName(page.Path) : claim.Key;
}
