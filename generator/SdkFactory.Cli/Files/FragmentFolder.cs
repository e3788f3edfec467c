using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Cli.Files;

/// <summary>The Markdown files that pages may include: those that are found below the include root as pages are, so that no link leads out of it. Each is read when the first page asks for it.</summary>
/// <param name="folder">The include root.</param>
internal sealed class FragmentFolder(IncludeFolder folder)
{
    private readonly Lazy<HashSet<string>> _files = new(() => FileTree.List(folder.Path + "/", ".md").Files.ToHashSet(StringComparer.Ordinal));
    private readonly Dictionary<string, TextReading> _read = [];

    /// <summary>The include root.</summary>
    public IncludeFolder Folder => folder;

    /// <summary>What could not be read of the files that were asked for.</summary>
    public IEnumerable<Problem> Problems => _read.Values.Select(reading => reading.Problem).OfType<Problem>();

    /// <summary>The text of a file by its whole path; null where there is none.</summary>
    public string? Read(string path)
    {
        if (!_files.Value.Contains(path[(folder.Path.Length + 1)..])) return null;

        if (!_read.TryGetValue(path, out var reading))
        {
            reading = TextFile.Read(path, folder.Shown(path), Limits.PageLength, Diagnostics.Problems.PageTooLarge);
            _read.Add(path, reading);
        }

        return reading.Text;
    }
}
