using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using SdkFactory.Emitting;
using SdkFactory.Model;

namespace SdkFactory.Cli.Files;

/// <summary>The folder that the SDK is written to. Files without our header belong to somebody else and are never touched.</summary>
/// <param name="root">The whole path of the folder, which need not exist yet.</param>
internal sealed class OutputFolder(string root)
{
    private const string FileEnding = ".g.cs";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Compares the folder with the files that it should hold.</summary>
    public OutputPlan Plan(IReadOnlyList<SourceFile> files, CancellationToken cancellationToken = default)
    {
        var listing = Directory.Exists(root) ? FileTree.List(root, FileEnding, cancellationToken) : new([], []);
        var emitted = files.Select(file => file.HintName).ToHashSet(StringComparer.Ordinal);
        var deleted = listing.Files.Where(path => !emitted.Contains(path) && IsOurs(PathOf(path))).ToEquatableArray();

        // Where the file system ignores case, the old spelling of a file is the file itself: deleted first,
        // it must be written again although its text is right.
        var respelled = deleted.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var states = files.ToLookup(file => StateOf(file, respelled.Contains(file.HintName)));
        return new(
            states[FileState.Added].ToEquatableArray(),
            states[FileState.Changed].ToEquatableArray(),
            states[FileState.Unchanged].ToEquatableArray(),
            deleted,
            [.. listing.Problems.Select(InFolder), .. states[FileState.Foreign].Select(Foreign)]);
    }

    /// <summary>Carries out a plan. When it is stopped, every file has either its old text or its new one.</summary>
    public void Apply(OutputPlan plan, CancellationToken cancellationToken = default)
    {
        foreach (var path in plan.Deleted)
        {
            cancellationToken.ThrowIfCancellationRequested();
            File.Delete(PathOf(path));
        }

        foreach (var file in plan.Added.Concat(plan.Changed))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Write(PathOf(file.HintName), file.Text);
        }

        foreach (var path in plan.Deleted)
        {
            RemoveEmptyFolders(Path.GetDirectoryName(PathOf(path)));
        }
    }

    private FileState StateOf(SourceFile file, bool isRespelled)
    {
        var path = PathOf(file.HintName);
        if (Directory.Exists(path)) return FileState.Foreign;
        if (!File.Exists(path)) return FileState.Added;
        if (!IsOurs(path)) return FileState.Foreign;
        var isSame = File.ReadAllBytes(path).AsSpan().SequenceEqual(Utf8.GetBytes(file.Text));
        return isSame && !isRespelled ? FileState.Unchanged : FileState.Changed;
    }

    /// <summary>The whole path of a file, which must lie in the folder whatever its name says.</summary>
    private string PathOf(string hintName)
    {
        var path = Path.GetFullPath(Path.Combine(root, hintName));
        var inside = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)) + Path.DirectorySeparatorChar;
        return path.StartsWith(inside, StringComparison.Ordinal)
            ? path
            : throw new ArgumentException($"The file name '{hintName}' leads out of the output folder.", nameof(hintName));
    }

    private Problem Foreign(SourceFile file) =>
        InFolder(Problem.At(Problems.ForeignFile, file.HintName, "What stands here lacks the generator's header, so it is left alone; move it away or choose another output folder."));

    // The other problems are relative to the pages' root, where this folder may not be.
    private Problem InFolder(Problem problem) => problem with { Path = Path.Combine(root, problem.Path) };

    private static bool IsOurs(string path) => GeneratedHeader.Opens(File.ReadLines(path).FirstOrDefault(""));

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);

        // A fixed name: what a killed run leaves behind, the next one takes away.
        var unfinished = path + ".sdkfactory-tmp";
        try
        {
            File.WriteAllText(unfinished, text, Utf8);
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private void RemoveEmptyFolders(string? folder)
    {
        var top = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        while (folder is not null && folder != top && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder);
        }
    }
}
