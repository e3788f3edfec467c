using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using SdkFactory.Emitting;

namespace SdkFactory.Cli.Files;

/// <summary>
/// The right to write to an output folder, which one run has at a time: a file that it holds open. The file names the
/// staging folder, so that the run after one that was killed knows what that left behind.
/// </summary>
internal sealed class OutputClaim : IDisposable
{
    /// <summary>The name of the file.</summary>
    public const string Name = ".sdkfactory.lock";

    private const int MostBytes = 256;

    private readonly FileStream _stream;

    private OutputClaim(FileStream stream, string staging) => (_stream, Staging) = (stream, staging);

    /// <summary>The path of the run's staging folder, which nothing has yet.</summary>
    public string Staging { get; }

    /// <summary>Claims a folder; null where another run has it.</summary>
    /// <exception cref="IOException">The file cannot be made, or somebody else's stands there.</exception>
    public static OutputClaim? Take(string root)
    {
        Directory.CreateDirectory(root);
        var path = Path.Combine(root, Name);
        if (FileKinds.At(path) is not (FileKind.None or FileKind.Regular)) throw Foreign(path);

        if (Open(path) is not { } stream) return null;
        try
        {
            var left = Content(stream);
            if (!IsOurs(left)) throw Foreign(path);

            if (!StandsAt(path, stream))
            {
                stream.Dispose();
                return null;
            }

            if (StagingIn(left) is { } leftBehind) StagingFolder.Remove(Path.Combine(root, leftBehind));
        }
        catch
        {
            stream.Dispose();
            throw;
        }

        return Of(root, stream);
    }

    /// <summary>Gives the folder back.</summary>
    public void Dispose()
    {
        // Windows deletes no file that is open; elsewhere one that is closed may be the next run's already.
        if (OperatingSystem.IsWindows()) _stream.Dispose();
        File.Delete(_stream.Name);
        _stream.Dispose();
    }

    // From here on the file is ours alone: a disk too full to write to it is left without it.
    private static OutputClaim Of(string root, FileStream stream)
    {
        var staging = AtomicFile.NewName();
        var claim = new OutputClaim(stream, Path.Combine(root, staging));
        try
        {
            stream.SetLength(0);
            AtomicFile.Fill(stream, $"{GeneratedHeader.Line}\n{staging}\n", flushToDisk: false);
            return claim;
        }
        catch
        {
            claim.Dispose();
            throw;
        }
    }

    private static FileStream? Open(string path)
    {
        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    private static string Content(FileStream stream)
    {
        var bytes = new byte[MostBytes];
        var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return Encoding.Latin1.GetString(bytes, 0, count);
    }

    // A run may have been killed between making the file and writing to it.
    private static bool IsOurs(string content) => GeneratedHeader.Opens(content) || GeneratedHeader.Line.StartsWith(content, StringComparison.Ordinal);

    private static string? StagingIn(string content) =>
        content.Split('\n') is [_, var name, ..] && AtomicFile.IsName(name) ? name : null;

    // The run before may have removed the file between our opening and our locking it: then what we hold is no longer there.
    // The file is locked, so a stamp of its own tells it from the next run's.
    private static bool StandsAt(string path, FileStream stream)
    {
        var stamp = DateTime.UnixEpoch.AddSeconds(RandomNumberGenerator.GetInt32(int.MaxValue));
        File.SetLastWriteTimeUtc(stream.SafeFileHandle, stamp);
        return File.GetLastWriteTimeUtc(path) == File.GetLastWriteTimeUtc(stream.SafeFileHandle);
    }

    private static IOException Foreign(string path) => new($"'{path}' is not the generator's; move it away.");
}
