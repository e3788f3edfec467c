using System.IO;

namespace SdkFactory.Cli.Files;

/// <summary>Writes a file that the user names on the command line, wherever that is.</summary>
internal static class ExportFile
{
    /// <summary>Makes <paramref name="file"/> have <paramref name="text"/>. A link stays one, and the file that it leads to gets the text; a device, such as the terminal, takes it as it comes.</summary>
    /// <exception cref="IOException">It cannot be written, or a pipe stands there, which would wait for a reader that may never come.</exception>
    public static void Write(string file, string text)
    {
        switch (FileKinds.Behind(file))
        {
            case FileKind.Device:
                File.WriteAllText(file, text);
                break;
            case FileKind.Special:
                throw new IOException("A pipe or a socket stands there.");
            default:
                var target = FileKinds.At(file) is FileKind.Link ? File.ResolveLinkTarget(file, returnFinalTarget: true)!.FullName : file;
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                AtomicFile.Write(target, text);
                break;
        }
    }
}
