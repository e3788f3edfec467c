#nullable enable

namespace SdkFactory.Support;

/// <summary>A writer and its memory, kept by a thread for its next text.</summary>
internal sealed class JsonBuffer
{
    // More is given back: one large body must not be held for good.
    private const int MostKept = 64 * 1024;

    // From here on a plain text is copied once, from where it is to where it is sent from.
    private const int Long = 1024;

    // A program has a line end or a quote in so many characters, a picture in base64 has none.
    private const int LooksPlain = 128;

    [global::System.ThreadStatic]
    private static JsonBuffer? _kept;

    private readonly global::System.Buffers.ArrayBufferWriter<byte> _bytes = new(1024);

    private readonly global::System.Collections.Generic.List<(int Place, string Text)> _longTexts = new();

    private bool _isTaken;

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
        JsonBuffer buffer = _kept is { _isTaken: false } kept ? kept : new();
        _kept ??= buffer;
        buffer._isTaken = true;
        return buffer;
    }

    /// <summary>The buffer that a text can be filled into, if it is long, starts plain, and the writer is the thread's own.</summary>
    internal static JsonBuffer? ToFill(global::System.Text.Json.Utf8JsonWriter writer, string text) =>
        text.Length >= Long && Of(writer) is { } own && JsonPlainText.Is(global::System.MemoryExtensions.AsSpan(text, 0, LooksPlain)) ? own : null;

    /// <summary>Writes a value: straight to the memory where the writer is the thread's own, and else from a buffer in one piece.</summary>
    internal static void Write(global::System.Text.Json.Utf8JsonWriter writer, string text)
    {
        if (Of(writer) is { } own)
        {
            own.WriteEscaped(text);
        }
        else if (JsonPlainText.Is(text))
        {
            writer.WriteStringValue(text);
        }
        else
        {
            JsonBuffer buffer = Take();
            try
            {
                buffer.WriteEscaped(text);
                writer.WriteRawValue(buffer._bytes.WrittenSpan, skipInputValidation: true);
            }
            finally
            {
                buffer.GiveBack();
            }
        }
    }

    /// <summary>
    /// Puts a text between the two quotes that were written last. It is taken to be plain until everything is joined, and
    /// looked through only when it is copied then.
    /// </summary>
    internal void Fill(string text) => _longTexts.Add((_bytes.WrittenCount + Writer.BytesPending - 1, text));

    /// <summary>Everything that was written.</summary>
    internal byte[] ToArray()
    {
        Writer.Flush();
        return _longTexts.Count == 0 ? _bytes.WrittenSpan.ToArray()
            : TryJoin() is { } all ? all
            : JoinEscaped();
    }

    /// <summary>Ends the use; what was written is erased, for it may be a secret.</summary>
    internal void GiveBack()
    {
        // After an exception the writer holds back what it wrote last.
        if (Writer.BytesPending > 0)
        {
            Writer.Flush();
        }

        _bytes.Clear();
        _longTexts.Clear();
        Writer.Reset(_bytes);
        _isTaken = false;
        if (_bytes.Capacity > MostKept && ReferenceEquals(_kept, this))
        {
            _kept = null;
        }
    }

    private static JsonBuffer? Of(global::System.Text.Json.Utf8JsonWriter writer) =>
        _kept is { } kept && ReferenceEquals(kept.Writer, writer) ? kept : null;

    // To the writer the first quote is the value; the rest never passes it.
    private void WriteEscaped(string text)
    {
        Writer.WriteRawValue("\""u8, skipInputValidation: true);
        Writer.Flush();
        JsonText.Escape(text, _bytes);
        global::System.Buffers.BuffersExtensions.Write(_bytes, "\""u8);
    }

    // Null where a text is not plain after all.
    private byte[]? TryJoin()
    {
        int length = _bytes.WrittenCount;
        foreach ((_, string text) in _longTexts)
        {
            length += text.Length;
        }

        // All of it is written to, so the collector need not clear it.
        byte[] all = global::System.GC.AllocateUninitializedArray<byte>(length);
        int start = 0;
        int end = 0;
        foreach ((int place, string text) in _longTexts)
        {
            _bytes.WrittenSpan[start..place].CopyTo(global::System.MemoryExtensions.AsSpan(all, end));
            end += place - start;
            if (!JsonPlainText.TryCopy(text, all, end))
            {
                return null;
            }

            end += text.Length;
            start = place;
        }

        _bytes.WrittenSpan[start..].CopyTo(global::System.MemoryExtensions.AsSpan(all, end));
        return all;
    }

    private byte[] JoinEscaped()
    {
        var all = new global::System.Buffers.ArrayBufferWriter<byte>();
        int start = 0;
        foreach ((int place, string text) in _longTexts)
        {
            global::System.Buffers.BuffersExtensions.Write(all, _bytes.WrittenSpan[start..place]);
            JsonText.Escape(text, all);
            start = place;
        }

        global::System.Buffers.BuffersExtensions.Write(all, _bytes.WrittenSpan[start..]);
        return all.WrittenSpan.ToArray();
    }
}
