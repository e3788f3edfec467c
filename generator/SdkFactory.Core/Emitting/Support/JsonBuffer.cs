#nullable enable

namespace SdkFactory.Support;

/// <summary>A writer and its memory, kept by a thread for its next text.</summary>
internal sealed class JsonBuffer
{
    // More is given back: one large body must not be held for good.
    private const int MostKept = 64 * 1024;

    [global::System.ThreadStatic]
    private static JsonBuffer? _kept;

    private readonly global::System.Buffers.ArrayBufferWriter<byte> _bytes = new(1024);

    private JsonBuffer() => Writer = new(_bytes, new global::System.Text.Json.JsonWriterOptions
    {
        Encoder = JsonBytes.Encoder,
        MaxDepth = JsonBytes.MaxDepth,
        SkipValidation = true,
    });

    /// <summary>Writes to the memory.</summary>
    internal global::System.Text.Json.Utf8JsonWriter Writer { get; }

    /// <summary>The thread's buffer; one that is in use is never given twice.</summary>
    internal static JsonBuffer Take()
    {
        JsonBuffer buffer = _kept ?? new();
        _kept = null;
        return buffer;
    }

    /// <summary>Everything that was written.</summary>
    internal byte[] ToArray()
    {
        Writer.Flush();
        return _bytes.WrittenSpan.ToArray();
    }

    /// <summary>Ends the use; what was written is erased, for it may be a secret.</summary>
    internal void GiveBack()
    {
        _bytes.Clear();
        Writer.Reset(_bytes);
        _kept = _bytes.Capacity <= MostKept ? this : null;
    }
}
