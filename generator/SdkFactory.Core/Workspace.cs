using System.Collections.Generic;
using System.Threading;
using SdkFactory.Model;
using SdkFactory.Settings;

namespace SdkFactory;

/// <summary>The pages of one SDK, read and linked: the one entry for whatever prints them.</summary>
/// <param name="Pages">The number of pages.</param>
/// <param name="Prose">Those of them that describe no operation.</param>
/// <param name="Model">What the SDK will be.</param>
/// <param name="Problems">All problems, placed, with the severities of the settings, ordered by place; none that the settings or a page silence.</param>
/// <param name="Ledger">What became of every table row.</param>
public sealed record Workspace(int Pages, int Prose, ApiModel Model, EquatableArray<Problem> Problems, Ledger Ledger)
{
    /// <summary>Reads and links <paramref name="pages"/>.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="pages">The pages, in any order.</param>
    /// <param name="earlier">Problems that were found before, of settings and files.</param>
    /// <param name="progress">Told the number of pages read so far.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static Workspace Of(
        SdkSettings settings,
        IReadOnlyList<DocPage> pages,
        IEnumerable<Problem> earlier,
        System.IProgress<int>? progress = null,
        CancellationToken cancellationToken = default) =>
        throw new System.NotImplementedException();
}
