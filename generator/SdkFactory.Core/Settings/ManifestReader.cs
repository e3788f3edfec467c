using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Values;

namespace SdkFactory.Settings;

/// <summary>Reads the manifest of an output folder. Files are deleted by it, so whatever is wrong with it makes all of it unusable.</summary>
public static class ManifestReader
{
    private const string SdkKey = "sdk";
    private const string FilesKey = "files";

    private static readonly SettingKeys<SdkManifest> Keys = new(
        (SdkKey, (manifest, value) => manifest with { Sdk = value.Text("a C# namespace", Identifier.IsValidNamespace) ?? "" }),
        (FilesKey, (manifest, value) => manifest with { Files = value.List(item => item.Text("the path of a .g.cs file below this folder", IsFileBelow)) ?? [] }));

    /// <summary>The manifest; null, with a problem, where it cannot be used.</summary>
    /// <param name="path">The file as problems show it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static SdkManifest? Read(string path, string text, ICollection<Problem> problems)
    {
        var faults = new List<Problem>();
        var root = new SettingsText(path, text, faults, Limits.ManifestLength).Root();
        var manifest = root is not null && root.HasAll(SdkKey, FilesKey) ? Keys.Read(new("", []), root) : null;
        if (manifest is not null && faults.Count == 0 && root!.IsObject)
        {
            return manifest;
        }

        problems.Add(faults.Count > 0
            ? Unusable(path, faults[0].Message, faults[0].Place)
            : Unusable(path, "It is no JSON object."));
        return null;
    }

    /// <summary>The problem of a manifest that cannot be used.</summary>
    /// <param name="path">The file as problems show it.</param>
    /// <param name="fault">What is wrong with it, as a sentence.</param>
    /// <param name="place">Where.</param>
    public static Problem Unusable(string path, string fault, Place place = default) =>
        Problem.At(Problems.InvalidManifest, path, $"The manifest says which files of this folder may be replaced and deleted, and cannot be used: {fault} Mend it, or take it from version control.", place: place);

    // Whatever it says, it names no file outside the folder and none that the generator does not write.
    private static bool IsFileBelow(string path) =>
        path.EndsWith(".g.cs", StringComparison.Ordinal)
        && path.Length <= Limits.PathLength
        && !path.Any(character => character is '\\' or ':' || char.IsControl(character))
        && path.Split('/').All(name => name is not ("" or "." or ".."));
}
