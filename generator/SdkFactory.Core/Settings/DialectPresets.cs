using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Values;

namespace SdkFactory.Settings;

/// <summary>The dialects that come with the generator: data files embedded in it.</summary>
public static class DialectPresets
{
    private const string Folder = "Dialects/";

    private static readonly Lazy<Dialect> LazyAuthing = new(() =>
        new DialectReader(folder: "", readFile: _ => null, problems: new List<Problem>()).Read("authing", TryText("authing")!));

    /// <summary>The names of all presets, ordered.</summary>
    public static EquatableArray<string> Names { get; } = typeof(DialectPresets).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(name => name.Substring(Folder.Length, name.Length - Folder.Length - DialectReader.Extension.Length))
        .OrderBy(name => name, StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>The dialect of Authing's pages, which is used where the settings name none.</summary>
    public static Dialect Authing => LazyAuthing.Value;

    /// <summary>The preset's file; null where there is no such preset.</summary>
    internal static string? TryText(string name)
    {
        using var stream = typeof(DialectPresets).Assembly.GetManifestResourceStream(Folder + name + DialectReader.Extension);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
