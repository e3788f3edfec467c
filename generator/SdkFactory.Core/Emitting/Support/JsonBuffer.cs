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

    /// <summary>Writes a long text: straight to the memory where the writer is the thread's own, and else from a buffer in one piece.</summary>
    internal static void Write(global::System.Text.Json.Utf8JsonWriter writer, string text)
    {
        if (_kept is { } kept && ReferenceEquals(kept.Writer, writer))
        {
            kept.Write(text);
        }
        else if (JsonText.IsPlain(text))
        {
            writer.WriteStringValue(text);
        }
        else
        {
            JsonBuffer buffer = Take();
            try
            {
                buffer.Write(text);
                writer.WriteRawValue(buffer._bytes.WrittenSpan, skipInputValidation: true);
            }
            finally
            {
                buffer.GiveBack();
            }
        }
    }

    /// <summary>Everything that was written.</summary>
    internal byte[] ToArray()
    {
        Writer.Flush();
        if (_longTexts.Count == 0)
        {
            return _bytes.WrittenSpan.ToArray();
        }

        int length = _bytes.WrittenCount;
        foreach ((_, string text) in _longTexts)
        {
            length += text.Length;
        }

        byte[] all = global::System.GC.AllocateUninitializedArray<byte>(length);
        global::System.Span<byte> rest = all;
        int start = 0;
        foreach ((int place, string text) in _longTexts)
        {
            _bytes.WrittenSpan[start..place].CopyTo(rest);
            rest = rest[(place - start)..];
            _ = global::System.Text.Ascii.FromUtf16(text, rest, out int written);
            rest = rest[written..];
            start = place;
        }

        _bytes.WrittenSpan[start..].CopyTo(rest);
        return all;
    }

    /// <summary>Ends the use; what was written is erased, for it may be a secret.</summary>
    internal void GiveBack()
    {
        _bytes.Clear();
        _longTexts.Clear();
        Writer.Reset(_bytes);
        _isTaken = false;
        if (_bytes.Capacity > MostKept && ReferenceEquals(_kept, this))
        {
            _kept = null;
        }
    }

    // To the writer the first quote is the value; the rest never passes it.
    private void Write(string text)
    {
        Writer.WriteRawValue("\""u8, skipInputValidation: true);
        Writer.Flush();
        if (text.Length >= JsonText.Long && JsonText.IsPlain(text))
        {
            _longTexts.Add((_bytes.WrittenCount, text));
        }
        else
        {
            JsonText.Escape(text, _bytes);
        }

        global::System.Buffers.BuffersExtensions.Write(_bytes, "\""u8);
    }
}
