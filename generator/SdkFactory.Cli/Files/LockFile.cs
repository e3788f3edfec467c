using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SdkFactory.Settings;

namespace SdkFactory.Cli.Files;

/// <summary>The file that pins names: one line for each page and name, ordered, so that branches merge it line by line.</summary>
internal static class LockFile
{
    private static readonly JsonWriterOptions Style = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Where the lock of some settings stands: beside them.</summary>
    /// <param name="root">The pages' root.</param>
    /// <param name="config">The settings file; null for the one at the root.</param>
    /// <param name="pinned">The lock.</param>
    public static string PathOf(string root, string? config, NameLock pinned) =>
        Path.Combine(config is null ? root : Path.GetDirectoryName(config)!, Path.GetFileName(pinned.Path));

    /// <summary>Writes the lock, if it says anything else than the file does.</summary>
    public static bool Write(string file, NameLock pinned)
    {
        var text = Text(pinned);
        if (File.Exists(file) && File.ReadAllText(file) == text) return false;

        File.WriteAllText(file, text);
        return true;
    }

    /// <summary>The text of the file.</summary>
    public static string Text(NameLock pinned)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Style))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("pages");
            foreach (var page in pinned.Pages) writer.WriteStringValue(page);
            writer.WriteEndArray();
            foreach (var section in pinned.Names.GroupBy(name => name.Kind))
            {
                writer.WriteStartObject(NameLock.SectionOf(section.Key));
                foreach (var name in section) writer.WriteString(name.Key, name.Name);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
