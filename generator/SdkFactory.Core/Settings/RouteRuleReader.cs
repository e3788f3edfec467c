using System;
using System.Collections.Generic;
using SdkFactory.Diagnostics;

namespace SdkFactory.Settings;

/// <summary>Reads a rule that makes a path of the name of a page's file.</summary>
internal static class RouteRuleReader
{
    private const string OldKey = "stem";
    private const string OldPlaceholder = "{stem}";
    private const string Placeholder = "{file}";

    public static readonly SettingKeys<(string? File, string? Path)> Keys = new(
        ("file", (rule, value) => rule with { File = value.NonEmpty("a pattern of file names, such as \"metadata-*\"") }),
        ("path", (rule, value) => rule with { Path = ReadPath(value) }))
    {
        Renamed = new Dictionary<string, string> { [OldKey] = "file" },
    };

    public static RouteRule? Read(SettingValue value)
    {
        var (file, path) = Keys.Read(default, value);
        return value.HasAll(value.Find(OldKey) is null ? "file" : OldKey, "path") && file is not null && path is not null ? new RouteRule(file, path) : null;
    }

    private static string? ReadPath(SettingValue value)
    {
        var path = value.ApiPath();
        if (path is null || path.IndexOf(OldPlaceholder, StringComparison.Ordinal) < 0)
        {
            return path;
        }

        value.Report(Problems.RenamedKey, $"The placeholder {OldPlaceholder} is called {Placeholder} now. It still works; write {Placeholder}.");
        return path.Replace(OldPlaceholder, Placeholder);
    }
}
