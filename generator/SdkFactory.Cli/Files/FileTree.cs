using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using SdkFactory.Diagnostics;
using SdkFactory.Values;

namespace SdkFactory.Cli.Files;

/// <summary>Finds files below a folder, the same ones on every machine.</summary>
internal static class FileTree
{
    private static readonly string[] SkippedFolders = ["bin", "obj", "node_modules"];

    /// <summary>The files below <paramref name="root"/> whose names end with <paramref name="ending"/>.</summary>
    public static FileListing List(string root, string ending, CancellationToken cancellationToken = default)
    {
        var files = new List<string>();
        var problems = new List<Problem>();
        var folders = new Stack<string>([""]);
        while (folders.TryPop(out var folder))
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                foreach (var entry in Entries(root, folder))
                {
                    var path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
                    if (entry is not DirectoryInfo)
                    {
                        if (entry.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) files.Add(path);
                    }
                    else if (IsEntered(entry.Name))
                    {
                        folders.Push(path);
                    }
                }
            }
            catch (Exception e) when (FileFault.Is(e))
            {
                var shown = folder.Length == 0 ? "." : folder;
                problems.Add(Problem.At(Problems.UnreadableFile, shown, $"The folder cannot be read: {e.Message}"));
            }
        }

        return new(
            files.Order(StringComparer.Ordinal).ToEquatableArray(),
            problems.OrderBy(problem => problem.Path, StringComparer.Ordinal).ToEquatableArray());
    }

    // A link within the root leads to what is listed anyway, and any other link leads out of it or in a circle:
    // there is none worth following.
    private static IEnumerable<FileSystemInfo> Entries(string root, string folder) =>
        new DirectoryInfo(Path.Combine(root, folder))
            .EnumerateFileSystemInfos()
            .Where(entry => entry.LinkTarget is null);

    private static bool IsEntered(string folderName) =>
        !folderName.StartsWith('.') && !SkippedFolders.Contains(folderName, StringComparer.Ordinal);
}
