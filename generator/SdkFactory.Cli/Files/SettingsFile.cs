using System;
using System.Collections.Generic;
using System.IO;
using SdkFactory.Diagnostics;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Cli.Files;

/// <summary>The file with the settings of the pages.</summary>
internal static class SettingsFile
{
    /// <summary>Its name where the command line gives none; it stands at the pages' root.</summary>
    public const string DefaultName = "sdkfactory.json";

    /// <summary>Reads the settings.</summary>
    /// <param name="root">The pages' root.</param>
    /// <param name="config">The file that the command line names; null for the default one, which may be missing.</param>
    /// <param name="read">Reads the text; files that it asks for are found from the settings file's folder.</param>
    public static SettingsReading Read(string root, string? config, ReadSettings read)
    {
        var file = config ?? Path.Combine(root, DefaultName);
        var shownPath = PathFrom(root, file);
        var text = config is null && FileKinds.At(file) is FileKind.None
            ? new TextReading(null, null)
            : TextFile.Read(file, shownPath, Limits.SettingsLength, Problems.FileTooLarge);

        var folder = Path.GetDirectoryName(file) ?? root;
        var unreadable = new List<Problem>();
        var reading = read(shownPath, text.Text, ReadBeside);
        return (text.Problem is null ? unreadable : [text.Problem, .. unreadable]) is { Count: > 0 } problems
            ? reading with { Problems = [.. problems, .. reading.Problems] }
            : reading;

        // A file that is not there is the reader's to judge; one that cannot be read must not pass for that. A lock may be
        // longer than a dialect; the reader knows which is which.
        string? ReadBeside(string path)
        {
            var file = Path.Combine(folder, path);
            var beside = FileKinds.At(file) is not FileKind.None ? TextFile.Read(file, path, Limits.LockLength, Problems.FileTooLarge) : new(null, null);
            if (beside.Problem is not null) unreadable.Add(beside.Problem);
            return beside.Text;
        }
    }

    /// <summary>The path as problems show it: relative to the root below it, whole elsewhere.</summary>
    private static string PathFrom(string root, string file)
    {
        var relative = Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/');
        var isBelow = relative != ".." && !relative.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(relative);
        return isBelow ? relative : file;
    }
}
