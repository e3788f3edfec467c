using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace SdkFactory.Cli.Files;

/// <summary>Writes a file wholly or not at all: whatever stops a run or fills the disk, the old text stands or the new one does.</summary>
internal static class AtomicFile
{
    private const string NameStart = ".sdkfactory-";
    private const int NameDigits = 32;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A name that no other file has.</summary>
    public static string NewName() => NameStart + RandomNumberGenerator.GetHexString(NameDigits, lowercase: true);

    /// <summary>Whether <paramref name="name"/> is one of these.</summary>
    public static bool IsName(string name) =>
        name.StartsWith(NameStart, StringComparison.Ordinal) && name.Length == NameStart.Length + NameDigits && name.Skip(NameStart.Length).All(char.IsAsciiHexDigitLower);

    /// <summary>Makes <paramref name="file"/> have <paramref name="text"/>, and keeps the rights that it had.</summary>
    public static void Write(string file, string text)
    {
        var unfinished = Path.Combine(Path.GetDirectoryName(file)!, NewName());
        try
        {
            Create(unfinished, text, flushToDisk: true);
            if (!OperatingSystem.IsWindows() && File.Exists(file)) File.SetUnixFileMode(unfinished, File.GetUnixFileMode(file));
            File.Move(unfinished, file, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>Writes a file that is not there yet.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="flushToDisk">Whether the text shall also outlive a machine that fails, for which each file takes milliseconds.</param>
    public static void Create(string file, string text, bool flushToDisk)
    {
        using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        Fill(stream, text, flushToDisk);
    }

    /// <summary>Writes a text to a file that is open.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Fill(FileStream stream, string text, bool flushToDisk)
    {
        try
        {
            stream.Write(Utf8.GetBytes(text));
            stream.Flush(flushToDisk);
        }
        catch (ArgumentOutOfRangeException e)
        {
            // What .NET makes of a file that grows beyond what the system allows.
            throw new IOException("The file is larger than the system allows.", e);
        }
    }
}
