using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace SdkFactory.Tests.Support;

/// <summary>An empty body that tells what is done to it.</summary>
internal sealed class WatchedStream : MemoryStream
{
    internal Exception? Fault { get; init; }

    internal int Reads { get; private set; }

    internal bool IsDisposed { get; private set; }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        Reads++;
        return Fault is null ? 0 : throw Fault;
    }

    public override Task<int> ReadAsync(
        byte[] buffer,
        int offset,
        int count,
        CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask<int> ReadAsync(
        Memory<byte> buffer,
        CancellationToken cancellationToken = default) =>
        new(Read(buffer.Span));

    public override Task CopyToAsync(
        Stream destination,
        int bufferSize,
        CancellationToken cancellationToken)
    {
        Reads++;
        return Fault is null
            ? Task.CompletedTask
            : Task.FromException(Fault);
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
