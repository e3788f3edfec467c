#nullable enable

namespace SdkFactory.Support;

/// <summary>
/// Text as a JSON string. The framework's writer looks at every character beyond ASCII by itself; here it is only the
/// ones that JSON demands to be escaped that are looked for, many at a time.
/// </summary>
internal static class JsonText
{
    private const int OnStack = 64;

    private const int Short = 48;

    // So that the room for the worst case is small.
    private const int InOneStep = 1024;

    // Of one character: \u001F.
    private const int LongestEscape = 6;

    private static readonly global::System.Buffers.SearchValues<char> Escaped = global::System.Buffers.SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    /// <summary>Reads the string that the reader stands on; what is neither escaped nor long is decoded here.</summary>
    internal static string Read(ref global::System.Text.Json.Utf8JsonReader reader) =>
        reader.ValueIsEscaped || reader.HasValueSequence ? reader.GetString()!
        : global::System.Text.Ascii.IsValid(reader.ValueSpan) ? global::System.Text.Encoding.Latin1.GetString(reader.ValueSpan)
        : reader.ValueSpan.Length <= OnStack ? Decode(ref reader)
        : reader.GetString()!;

    // One pass, where the framework counts the characters first. Not a part of its caller, which would clear the stack for all.
    private static string Decode(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        global::System.Span<char> text = stackalloc char[OnStack];
        return global::System.Text.Unicode.Utf8.ToUtf16(reader.ValueSpan, text, out _, out int length, replaceInvalidSequences: false)
            is global::System.Buffers.OperationStatus.Done
            ? new(text[..length])
            : reader.GetString()!;
    }

    /// <summary>Writes a member. Text that costs little there is left to the framework's writer, which takes name and value in one step.</summary>
    internal static void Write(
        global::System.Text.Json.Utf8JsonWriter writer,
        global::System.Text.Json.JsonEncodedText name,
        string value)
    {
        if (JsonBuffer.ToFill(writer, value) is { } buffer)
        {
            writer.WriteString(name, "");
            buffer.Fill(value);
        }
        else if (value.Length <= Short ? global::System.Text.Ascii.IsValid(value) : JsonPlainText.Is(value))
        {
            writer.WriteString(name, value);
        }
        else
        {
            writer.WritePropertyName(name);
            WriteInOnePiece(writer, value);
        }
    }

    /// <summary>Writes a value.</summary>
    internal static void Write(global::System.Text.Json.Utf8JsonWriter writer, string value)
    {
        if (JsonBuffer.ToFill(writer, value) is { } buffer)
        {
            writer.WriteStringValue("");
            buffer.Fill(value);
        }
        else
        {
            WriteInOnePiece(writer, value);
        }
    }

    /// <summary>Writes a text without its quotes.</summary>
    internal static void Escape(global::System.ReadOnlySpan<char> text, global::System.Buffers.ArrayBufferWriter<byte> utf8)
    {
        while (!text.IsEmpty)
        {
            int length = global::System.Math.Min(text.Length, InOneStep);
            if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
            {
                length--;
            }

            utf8.Advance(Escape(text[..length], utf8.GetSpan(length * LongestEscape)));
            text = text[length..];
        }
    }

    // A writer with an encoder of its own escapes as that encoder does, and one that indents is left to itself, for it does
    // not indent what is raw.
    private static void WriteInOnePiece(global::System.Text.Json.Utf8JsonWriter writer, string value)
    {
        global::System.Text.Json.JsonWriterOptions options = writer.Options;
        if (options.Indented || !ReferenceEquals(options.Encoder, JsonBytes.Encoder))
        {
            writer.WriteStringValue(value);
        }
        else if (value.Length <= OnStack)
        {
            global::System.Span<byte> utf8 = stackalloc byte[(OnStack * LongestEscape) + 2];
            utf8[0] = (byte)'"';
            int length = 1 + Escape(value, utf8[1..]);
            utf8[length] = (byte)'"';
            writer.WriteRawValue(utf8[..(length + 1)], skipInputValidation: true);
        }
        else
        {
            JsonBuffer.Write(writer, value);
        }
    }

    private static int Escape(global::System.ReadOnlySpan<char> text, global::System.Span<byte> utf8)
    {
        int length = 0;
        while (true)
        {
            int next = global::System.MemoryExtensions.IndexOfAny(text, Escaped);
            _ = global::System.Text.Unicode.Utf8.FromUtf16(next < 0 ? text : text[..next], utf8[length..], out _, out int written);
            length += written;
            if (next < 0)
            {
                return length;
            }

            length += Escape(text[next], utf8[length..]);
            text = text[(next + 1)..];
        }
    }

    private static int Escape(char sign, global::System.Span<byte> utf8)
    {
        utf8[0] = (byte)'\\';
        utf8[1] = sign switch
        {
            '\b' => (byte)'b',
            '\t' => (byte)'t',
            '\n' => (byte)'n',
            '\f' => (byte)'f',
            '\r' => (byte)'r',
            '"' or '\\' => (byte)sign,
            _ => (byte)'u',
        };
        if (utf8[1] != (byte)'u')
        {
            return 2;
        }

        _ = global::System.Buffers.Text.Utf8Formatter.TryFormat((int)sign, utf8[2..], out _, new global::System.Buffers.StandardFormat('X', 4));
        return LongestEscape;
    }
}
