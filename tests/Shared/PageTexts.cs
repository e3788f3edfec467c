using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Emitting;
using SdkFactory.Linking;
using SdkFactory.Claims;
using SdkFactory.Model;
using SdkFactory.Reading;
using SdkFactory.Settings;

namespace SdkFactory.Tests.Shared;

/// <summary>The pages of an SDK as texts in memory, with everything that reading them asks for.</summary>
/// <param name="Root">The whole path of the pages' root, ending in a slash.</param>
/// <param name="Settings">The text of the settings.</param>
/// <param name="Pages">The pages by their paths below the root.</param>
/// <param name="Dialects">The dialects that the settings name, by their paths below the root.</param>
/// <param name="Fragments">The other Markdown files that pages may include, by their whole paths.</param>
internal sealed record PageTexts(
    string Root,
    string Settings,
    IReadOnlyList<(string Path, string Text)> Pages,
    IReadOnlyList<(string Path, string Text)> Dialects,
    IReadOnlyList<(string Path, string Text)> Fragments)
{
    /// <summary>Pages in the dialect of the seed page, which include nothing.</summary>
    public static PageTexts Of(IEnumerable<(string Path, string Text)> pages) =>
        new("/docs/", """{ "namespace": "Grown", "dialect": "authing" }""", [.. pages], [], []);

    /// <summary>The path of the settings.</summary>
    public string SettingsPath => Root + "sdkfactory.json";

    /// <summary>The settings, and what is wrong with them.</summary>
    public SettingsReading ReadSettings() =>
        SettingsReader.Read("sdkfactory.json", Settings, name => Dialects.FirstOrDefault(file => file.Path == name).Text);

    /// <summary>Reads every page, with what it includes.</summary>
    public IReadOnlyList<PageReading> Read(SdkSettings settings) => [.. Expand(settings).Select(page => PageReader.Read(page, settings.Dialect))];

    /// <summary>Links what was read, and finds all problems: what a workspace is made of.</summary>
    public static ApiModel Link(SettingsReading settings, IReadOnlyList<PageReading> readings)
    {
        var linkage = Linker.Link(readings.Select(reading => reading.Page), settings.Settings);
        _ = Workspace.ProblemsOf(settings.Settings, [.. readings.Select(reading => reading.Lines).OrderBy(page => page.Path, StringComparer.Ordinal)], linkage, settings.Problems);
        return linkage.Model;
    }

    /// <summary>Reads and links all.</summary>
    public Workspace ToWorkspace()
    {
        var reading = ReadSettings();
        return Workspace.Link(reading.Settings, Expand(reading.Settings), reading.Problems);
    }

    /// <summary>Reads, links and prints all.</summary>
    public IReadOnlyList<SourceFile> Generate() => SdkEmitter.Emit(ToWorkspace().Model);

    private List<DocPage> Expand(SdkSettings settings)
    {
        var folder = new IncludeFolder(Root, settings.IncludeRoot);
        var texts = Pages.Select(page => (Path: Root + page.Path, page.Text)).Concat(Fragments).ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        return [.. Pages.Select(page => Workspace.Expand(new DocPage(page.Path, page.Text), settings, folder, texts.GetValueOrDefault))];
    }
}
