using System;
using System.IO;
using System.Linq;
using System.Text;
using SdkFactory.Diagnostics;
using SdkFactory.Emitting;
using SdkFactory.Values;

namespace SdkFactory.Cli.Files;

/// <summary>Tells a file that the generator wrote from any other, whatever its size.</summary>
internal static class GeneratedFile
{
    private const string Namespace = "namespace ";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether a regular file starts with our header.</summary>
    public static bool Is(string file) => GeneratedHeader.Opens(Start(file));

    /// <summary>Whether a file has this very text, but for the ends of its lines: a checkout may have made them CRLF.</summary>
    public static bool Has(string file, string text)
    {
        var bytes = Utf8.GetBytes(text);
        var length = new FileInfo(file).Length;
        return bytes.Length <= length && length <= bytes.Length + bytes.AsSpan().Count((byte)'\n') && HasBytes(File.ReadAllBytes(file), bytes);
    }

    /// <summary>The SDK of a file of ours, by the namespace that it declares; null where it declares none.</summary>
    public static string? SdkOf(string file) =>
        TextFile.Read(file, file, Limits.ManifestLength, Problems.FileTooLarge).Text?
            .Split('\n')
            .FirstOrDefault(line => line.StartsWith(Namespace, StringComparison.Ordinal))?[Namespace.Length..].TrimEnd('\r', ';');

    private static bool HasBytes(ReadOnlySpan<byte> file, ReadOnlySpan<byte> text)
    {
        while (text.IndexOf((byte)'\n') is >= 0 and var end)
        {
            if (!file.StartsWith(text[..end])) return false;

            file = file[end..];
            if (file.StartsWith("\r\n"u8)) file = file[1..];
            if (!file.StartsWith("\n"u8)) return false;

            file = file[1..];
            text = text[(end + 1)..];
        }

        return file.SequenceEqual(text);
    }

    // An editor may have added a byte order mark.
    private static string Start(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        Span<byte> start = stackalloc byte[GeneratedHeader.Line.Length + Encoding.UTF8.Preamble.Length];
        var bytes = start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        return Utf8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
    }
}
