using System.Collections.Generic;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Naming;

namespace SdkFactory.Linking.Operations;

/// <summary>What is said of one page and its operations by the page and the settings alone.</summary>
/// <param name="page">The page as it was read.</param>
internal sealed class SelectedPage(ApiPage page)
{
    /// <summary>The page as it was read.</summary>
    public ApiPage Page => page;

    /// <summary>The page with the operations that the settings do not leave out; null where they leave all of it out.</summary>
    public required ApiPage? Included { get; init; }

    /// <summary>The operations that have an endpoint, in the order of the page.</summary>
    public required IReadOnlyList<RoutedOperation> Operations { get; init; }

    /// <summary>Whether all of its operations are conveniences of an SDK: then it describes no types either.</summary>
    public required bool IsConvenience { get; init; }

    /// <summary>The overrides that left something out.</summary>
    public required IReadOnlyList<OverrideUse> Uses { get; init; }

    /// <summary>Why something is left out.</summary>
    public required IReadOnlyList<Problem> Exclusions { get; init; }

    /// <summary>What is no endpoint, has no path, or has an example that is no JSON.</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }

    /// <summary>The page's path.</summary>
    public string Path => page.Path;

    /// <summary>The top folder; empty for a page at the root.</summary>
    public string Folder { get; } = PagePath.Folder(page.Path);

    /// <summary>The name of the page's file without its ending.</summary>
    public string FileName { get; } = PagePath.FileName(page.Path);

    /// <summary>Whether it describes an operation that the settings do not leave out.</summary>
    public bool HasOperations => Included is { Operations.Count: > 0 };
}
