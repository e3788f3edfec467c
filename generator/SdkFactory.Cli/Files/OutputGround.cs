using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SdkFactory.Cli.Files;

/// <summary>What stands below the output folder, seen without following a link. The folder itself may be one: its user chose it.</summary>
/// <param name="root">The whole path of the folder.</param>
/// <param name="sdk">The namespace of the SDK that is to stand there.</param>
/// <param name="listed">The files that the folder's manifest names.</param>
internal sealed class OutputGround(string root, string sdk, IEnumerable<string> listed)
{
    private readonly HashSet<string> _listed = new(listed, StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _obstacles = [];

    /// <summary>The whole path of a file, which must lie in the folder whatever its name says.</summary>
    public string PathOf(string name)
    {
        var path = Path.GetFullPath(Path.Combine(root, name));
        var inside = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)) + Path.DirectorySeparatorChar;
        return path.StartsWith(inside, StringComparison.Ordinal)
            ? path
            : throw new ArgumentException($"The file name '{name}' leads out of the output folder.", nameof(name));
    }

    /// <summary>The nearest path to the root, a folder of <paramref name="name"/> or itself, that is not ours to go through or to replace; null where there is none.</summary>
    public string? ObstacleTo(string name) =>
        ObstacleIn(FolderOf(name)) ?? FileKinds.At(PathOf(name)) switch
        {
            FileKind.None => null,
            FileKind.Regular when GeneratedFile.Is(PathOf(name)) && OtherSdkAt(name) is null => null,
            _ => name,
        };

    /// <summary>The SDK whose file stands at a path, where that is another one. A file that the manifest names is ours whatever it declares: the SDK may have been renamed.</summary>
    public string? OtherSdkAt(string name) =>
        !_listed.Contains(name) && ObstacleBefore(name) is null && KindOf(name) is FileKind.Regular && GeneratedFile.Is(PathOf(name)) && GeneratedFile.SdkOf(PathOf(name)) is { } other && other != sdk
            ? other
            : null;

    /// <summary>The nearest folder to the root on the way to a file that is a link, no folder, or another SDK's; null where there is none.</summary>
    public string? ObstacleBefore(string name) => ObstacleIn(FolderOf(name));

    /// <summary>What stands at the path of a file.</summary>
    public FileKind KindOf(string name) => FileKinds.At(PathOf(name));

    /// <summary>Removes the folders of a file that is gone, as far as they are empty now.</summary>
    public void RemoveEmptyFoldersAbove(string name)
    {
        for (var folder = FolderOf(name); folder.Length > 0 && KindOf(folder) is FileKind.Folder && ObstacleIn(folder) is null; folder = FolderOf(folder))
        {
            if (Directory.EnumerateFileSystemEntries(PathOf(folder)).Any()) return;

            Directory.Delete(PathOf(folder));
        }
    }

    // Asked of each folder once: what stands there is asked again right before a file is replaced, by a ground of its own.
    private string? ObstacleIn(string folder)
    {
        if (folder.Length == 0) return null;
        if (_obstacles.TryGetValue(folder, out var known)) return known;

        var obstacle = ObstacleIn(FolderOf(folder)) ?? (IsOpen(folder) ? null : folder);
        _obstacles.Add(folder, obstacle);
        return obstacle;
    }

    private bool IsOpen(string folder) => KindOf(folder) switch
    {
        FileKind.None => true,
        FileKind.Folder => KindOf($"{folder}/{ManifestFile.Name}") is FileKind.None,
        _ => false,
    };

    private static string FolderOf(string name) => name[..Math.Max(0, name.LastIndexOf('/'))];
}
