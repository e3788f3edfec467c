using System.Linq;
using System.Threading;
using SdkFactory.Claims;
using SdkFactory.Cli.Files;
using SdkFactory.Cli.Printing;
using SdkFactory.Diagnostics;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Cli.Loading;

/// <summary>A folder of pages and its settings, read and linked: where every command begins.</summary>
/// <param name="Workspace">What they say.</param>
/// <param name="Pages">The pages, with what they include.</param>
/// <param name="Settings">The settings.</param>
/// <param name="HasUnreadableSettings">Whether a whole file of the settings could not be used, so that defaults stand for all of it.</param>
/// <param name="HasForeignLock">Whether the lock says what no lock does: it is another tool's file, or was edited wrongly.</param>
internal sealed record LoadedWorkspace(Workspace Workspace, EquatableArray<DocPage> Pages, SdkSettings Settings, bool HasUnreadableSettings, bool HasForeignLock)
{
    private static readonly ProblemKind[] FaultsOfWholeFiles =
        [Problems.UnreadableFile, Problems.InvalidUtf8, Problems.InvalidJson, Problems.UnknownDialect, Problems.FileTooLarge];

    private static readonly ProblemKind[] FaultsOfWholePages =
        [Problems.UnreadableFile, Problems.InvalidUtf8, Problems.PageTooLarge, Problems.UnreadableMarkdown, Problems.TooManyColumns];

    /// <summary>Whether a page, a fragment or a folder of them could not be read, so that what it describes is missing. Where the settings say that this is no error, it counts as meant.</summary>
    public bool HasUnreadablePages => Workspace.Problems.Any(problem => problem.Severity == Severity.Error && FaultsOfWholePages.Contains(problem.Kind));

    /// <summary>Loads a folder.</summary>
    /// <param name="pipeline">The core's verbs.</param>
    /// <param name="pages">The whole path of the pages' root.</param>
    /// <param name="config">The whole path of the settings file; null for the one at the root.</param>
    /// <param name="terminal">Shows progress.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static LoadedWorkspace Load(Pipeline pipeline, string pages, string? config, Terminal terminal, CancellationToken cancellationToken)
    {
        var settings = SettingsFile.Read(pages, config, pipeline.ReadSettings);
        var reading = PageFolder.Read(pages, settings.Settings, pipeline.Expand, cancellationToken);

        using var progress = terminal.ShowProgress(reading.Pages.Count);
        var workspace = pipeline.Link(
            settings.Settings,
            reading.Pages,
            [.. settings.Problems, .. reading.Problems],
            progress,
            cancellationToken);
        return new(
            workspace,
            reading.Pages,
            settings.Settings,
            settings.Problems.Any(problem => FaultsOfWholeFiles.Contains(problem.Kind)),
            settings.Problems.Any(problem => problem.Path == settings.Settings.Lock.Path && (problem.Kind == Problems.UnknownKey || problem.Kind == Problems.InvalidValue)));
    }
}
