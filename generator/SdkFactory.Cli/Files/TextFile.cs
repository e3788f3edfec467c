using System;
using System.Buffers;
using System.IO;
using System.Text.Unicode;
using SdkFactory.Diagnostics;

namespace SdkFactory.Cli.Files;

/// <summary>Reads text that is UTF-8 or else a problem, never a guess.</summary>
internal static class TextFile
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The text of a file, without its byte order mark.</summary>
    /// <param name="file">The file.</param>
    /// <param name="shownPath">What problems call it.</param>
    /// <param name="limit">The most bytes that are read.</param>
    /// <param name="tooLarge">The problem of a file that has more.</param>
    public static TextReading Read(string file, string shownPath, int limit, ProblemKind tooLarge)
    {
        byte[] bytes;
        try
        {
            if (FileKinds.Behind(file) is FileKind.Folder or FileKind.Device or FileKind.Special)
            {
                return Failed(Problems.UnreadableFile, shownPath, "The file cannot be read: it is no regular file but a folder, a pipe, a socket or a device.");
            }

            bytes = ReadUpTo(limit + 1, file);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            return Failed(Problems.UnreadableFile, shownPath, $"The file cannot be read: {e.Message}");
        }

        return bytes.Length > limit
            ? Failed(tooLarge, shownPath, $"The file has more than {limit} bytes, the limit of its kind; it is not read.")
            : Decode(bytes, shownPath);
    }

    // What a file says of its length need not be what it gives.
    private static byte[] ReadUpTo(int most, string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        var bytes = new byte[Math.Min(stream.Length + 1, most)];
        var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (count == bytes.Length && count < most)
        {
            Array.Resize(ref bytes, most);
            count += stream.ReadAtLeast(bytes.AsSpan(count), most - count, throwOnEndOfStream: false);
        }

        return bytes[..count];
    }

    private static TextReading Decode(ReadOnlySpan<byte> bytes, string shownPath)
    {
        if (bytes.StartsWith(ByteOrderMark)) bytes = bytes[ByteOrderMark.Length..];

        // No text has more UTF-16 units than its UTF-8 form has bytes.
        var text = new char[bytes.Length];
        var status = Utf8.ToUtf16(bytes, text, out var bytesRead, out var length, replaceInvalidSequences: false);
        return status == OperationStatus.Done
            ? new(new string(text, 0, length), null)
            : Failed(
                Problems.InvalidUtf8,
                shownPath,
                $"Byte 0x{bytes[bytesRead]:X2} is not valid UTF-8; the file is not read.",
                EndOf(text.AsSpan(0, length)));
    }

    /// <summary>The place right behind <paramref name="text"/>.</summary>
    private static Place EndOf(ReadOnlySpan<char> text) =>
        new(text.Count('\n') + 1, text.Length - text.LastIndexOf('\n'));

    private static TextReading Failed(ProblemKind kind, string shownPath, string message, Place place = default) =>
        new(null, Problem.At(kind, shownPath, message, place: place));
}
