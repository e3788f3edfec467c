using System;
using System.Globalization;
using System.IO;
using System.Linq;

namespace SdkFactory.Cli.Files;

/// <summary>
/// Where a run writes all of its files before the first of them takes its place: a full disk is met here, with the old SDK
/// whole. It lies in the output folder, on the same file system, so that a file takes its place in one step.
/// </summary>
internal sealed class StagingFolder : IDisposable
{
    private readonly string _path;
    private int _files;

    /// <summary>Makes the folder.</summary>
    /// <param name="path">Its path, which nothing has yet.</param>
    public StagingFolder(string path) => _path = Directory.CreateDirectory(path).FullName;

    /// <summary>Writes a text, and says where it waits.</summary>
    public string Stage(string text)
    {
        var file = Path.Combine(_path, (++_files).ToString(CultureInfo.InvariantCulture));
        AtomicFile.Create(file, text, flushToDisk: false);
        return file;
    }

    /// <inheritdoc/>
    public void Dispose() => Remove(_path);

    /// <summary>Removes such a folder. It holds nothing but numbered files; whatever else somebody put there stays.</summary>
    public static void Remove(string path)
    {
        if (FileKinds.At(path) is not FileKind.Folder) return;

        foreach (var file in Directory.GetFiles(path).Where(file => Path.GetFileName(file).All(char.IsAsciiDigit))) File.Delete(file);
        if (!Directory.EnumerateFileSystemEntries(path).Any()) Directory.Delete(path);
    }
}
