using System.IO;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Cli.Files;

/// <summary>The file that pins names: one line for each page and name, ordered, so that branches merge it line by line.</summary>
internal static class LockFile
{
    /// <summary>Where the lock of some settings stands: beside them.</summary>
    /// <param name="root">The pages' root.</param>
    /// <param name="config">The settings file; null for the one at the root.</param>
    /// <param name="pinned">The lock.</param>
    public static string PathOf(string root, string? config, NameLock pinned) =>
        Path.Combine(config is null ? root : Path.GetDirectoryName(config)!, Path.GetFileName(pinned.Path));

    /// <summary>Writes the lock, if it says anything else than the file does.</summary>
    /// <exception cref="IOException">It cannot be written, or a link stands there: whoever wrote the pages must not choose a file elsewhere.</exception>
    public static bool Write(string file, NameLock pinned)
    {
        var text = Text(pinned);
        var kind = FileKinds.At(file);
        if (kind is FileKind.Regular && TextFile.Read(file, file, Limits.LockLength, Problems.FileTooLarge).Text == text) return false;

        if (kind is not (FileKind.Regular or FileKind.None)) throw new IOException("A link, a folder, a pipe or a device stands where the lock would be written.");
        AtomicFile.Write(file, text);
        return true;
    }

    /// <summary>The text of the file.</summary>
    public static string Text(NameLock pinned) => JsonFile.Text(writer =>
    {
        writer.WriteStartArray("pages");
        foreach (var page in pinned.Pages) writer.WriteStringValue(page);
        writer.WriteEndArray();
        foreach (var section in pinned.Names.GroupBy(name => name.Kind))
        {
            writer.WriteStartObject(NameLock.SectionOf(section.Key));
            foreach (var name in section) writer.WriteString(name.Key, name.Name);
            writer.WriteEndObject();
        }
    });
}
