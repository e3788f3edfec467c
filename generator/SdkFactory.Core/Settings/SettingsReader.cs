using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Model;
using SdkFactory.Values;

namespace SdkFactory.Settings;

/// <summary>Reads <c>sdkfactory.json</c>, and the dialects that it names.</summary>
public static class SettingsReader
{
    private const string DialectKey = "dialect";

    internal static readonly SettingKeys<SdkSettings> Keys = new(
        ("$schema", SettingKeys<SdkSettings>.Unchanged),
        ("namespace", (settings, value) => settings with { Namespace = value.Text("a C# namespace", Identifier.IsValidNamespace) ?? settings.Namespace }),
        ("accessibility", (settings, value) => settings with { Accessibility = value.OneOf<Accessibility>() ?? settings.Accessibility }),
        (DialectKey, SettingKeys<SdkSettings>.Unchanged),
        ("baseAddress", (settings, value) => settings with { BaseAddress = value.Address() }),
        ("includeRoot", (settings, value) => settings with { IncludeRoot = value.NonEmpty("a folder") }),
        ("clients", (settings, value) => settings with { Clients = value.Members().Select(ClientSettingReader.Read).ToEquatableArray() }),
        ("routes", (settings, value) => settings with { Routes = value.List(RouteRuleReader.Read) ?? [] }),
        ("severities", (settings, value) => settings with { Severities = value.Members().SelectMany(SeverityRuleReader.Read).ToEquatableArray() }),
        ("openapi", (settings, value) => settings with { OpenApi = OpenApiSettingReader.Keys.Read(OpenApiSettingReader.Default, value) }),
        ("overrides", (settings, value) => settings with { Overrides = value.List(OverrideReader.Read) ?? [] }));

    /// <summary>Reads the settings; whatever is wrong becomes a problem and keeps its default, and nothing throws.</summary>
    /// <param name="path">The settings file as problems show it, with forward slashes.</param>
    /// <param name="text">Its text; null where there is no such file.</param>
    /// <param name="readFile">Reads a dialect by its path relative to the settings file's folder, in its shortest form
    /// (<c>ours.json</c> for <c>./ours.json</c>); null where there is no such file.</param>
    public static SettingsReading Read(string path, string? text, Func<string, string?> readFile)
    {
        var problems = new List<Problem>();
        var settings = Defaults(path);
        if (text is null)
        {
            problems.Add(Problem.At(
                Problems.NoSettings,
                path,
                $"There is no {path}, so the defaults hold: namespace {settings.Namespace}, dialect {settings.Dialect.Name}, public types."));
        }
        else if (new SettingsText(path, text, problems).Root() is { } root)
        {
            settings = Keys.Read(settings, root);
            if (root.Find(DialectKey) is { } dialect)
            {
                settings = settings with { Dialect = new DialectReader(RelativePath.FolderOf(path), readFile, problems).Named(dialect) };
            }
        }

        settings = settings with { Lock = LockReader.Read(path, readFile, problems) };
        return new SettingsReading(settings, InReadingOrder(problems));
    }

    private static SdkSettings Defaults(string path) => new(
        path,
        Namespace: "Sdk",
        Accessibility.Public,
        DialectPresets.Authing,
        BaseAddress: null,
        Clients: [],
        Routes: [],
        IncludeRoot: null,
        Severities: [],
        OpenApi: OpenApiSettingReader.Default,
        Overrides: [],
        Lock: new NameLock("", [], [], Exists: false));

    private static EquatableArray<Problem> InReadingOrder(IEnumerable<Problem> problems) => problems
        .OrderBy(problem => problem.Path, StringComparer.Ordinal)
        .ThenBy(problem => problem.Place.Line)
        .ThenBy(problem => problem.Place.Column)
        .ToEquatableArray();
}
