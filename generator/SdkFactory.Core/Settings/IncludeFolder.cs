using System;
using System.Linq;

namespace SdkFactory.Settings;

/// <summary>The folder that includes are relative to, and never leave. Paths are text here; whether there is such a file is the face's to say.</summary>
/// <param name="root">The whole path of the pages' root, with forward slashes.</param>
/// <param name="includeRoot">The settings' <c>includeRoot</c>, relative to the pages' root; null for the root itself.</param>
public sealed class IncludeFolder(string root, string? includeRoot)
{
    private readonly string _root = root.TrimEnd('/');

    /// <summary>Its whole path, without a slash behind it.</summary>
    public string Path { get; } = RelativePath.From(root.TrimEnd('/'), includeRoot ?? ".").TrimEnd('/');

    /// <summary>The folder as the settings name it.</summary>
    public string Name => includeRoot ?? ".";

    /// <summary>The whole path of a page.</summary>
    public string PathOf(string page) => $"{_root}/{page}";

    /// <summary>The whole path of the file that an include names; null where it is no path below this folder.</summary>
    public string? Resolve(string written)
    {
        var path = RelativePath.From("", written);
        var leaves = path == ".." || path.StartsWith("../", StringComparison.Ordinal) || path.StartsWith("/", StringComparison.Ordinal);
        var isForeign = written.Contains('\\') || (written.Length > 1 && written[1] == ':');
        return leaves || isForeign ? null : $"{Path}/{path}";
    }

    /// <summary>A whole path as problems show it: as seen from the pages' root.</summary>
    public string Shown(string path) => RelativePath.Between(_root, path);
}
