using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using SdkFactory.Claims;
using SdkFactory.Cli.Loading;
using SdkFactory.Cli.Printing;
using SdkFactory.Emitting;
using SdkFactory.Settings;

namespace SdkFactory.Tests;

/// <summary>Runs pages through the generator, as a face of it would.</summary>
internal static class Pages
{
    /// <summary>The workspace of the pages in a folder, with the folder's settings unless others are named.</summary>
    public static Workspace Load(string folder, string? config = null) => LoadFolder(folder, config).Workspace;

    /// <summary>The same, with settings and pages as they were read.</summary>
    public static LoadedWorkspace LoadFolder(string folder, string? config = null) =>
        LoadedWorkspace.Load(Pipeline.Core, folder, config, new Terminal(TextWriter.Null, TextWriter.Null, showsProgress: false, TimeProvider.System), CancellationToken.None);

    /// <summary>The workspace of pages given as text, with settings given as text.</summary>
    public static Workspace Of(string settings, params (string Path, string Text)[] pages)
    {
        var reading = ReadText(settings);
        return Workspace.Link(reading.Settings, Expanded(reading.Settings, pages), reading.Problems);
    }

    /// <summary>The workspace of pages given as text.</summary>
    public static Workspace Of(SdkSettings settings, params (string Path, string Text)[] pages) => Workspace.Link(settings, Expanded(settings, pages), []);

    /// <summary>Pages given as text, with what they include of each other.</summary>
    public static IReadOnlyList<DocPage> Expanded(SdkSettings settings, params (string Path, string Text)[] pages)
    {
        var folder = new IncludeFolder("/docs", settings.IncludeRoot);
        return [.. pages.Select(page => Workspace.Expand(new DocPage(page.Path, page.Text), settings, folder, path => pages.FirstOrDefault(other => folder.PathOf(other.Path) == path).Text))];
    }

    /// <summary>The settings in a folder.</summary>
    public static SdkSettings Settings(string folder) => SettingsFrom(Path.Combine(folder, "sdkfactory.json"));

    /// <summary>The settings of a file.</summary>
    public static SdkSettings SettingsFrom(string config) => Read(config).Settings;

    /// <summary>The settings of a text.</summary>
    public static SdkSettings SettingsOf(string text) => ReadText(text).Settings;

    /// <summary>The emitted files of one page or of what several share; not those that every SDK carries.</summary>
    public static IReadOnlyList<SourceFile> OwnFiles(Workspace workspace) =>
        SdkEmitter.Emit(workspace.Model).Where(file => !file.HintName.StartsWith("Support/", StringComparison.Ordinal)).ToList();

    private static SettingsReading ReadText(string text) => SettingsReader.Read("sdkfactory.json", text, _ => null);

    private static SettingsReading Read(string config) => SettingsReader.Read(
        "sdkfactory.json",
        File.Exists(config) ? File.ReadAllText(config) : null,
        name => Path.Combine(Path.GetDirectoryName(config)!, name) is var path && File.Exists(path) ? File.ReadAllText(path) : null);
}
