#nullable enable

namespace SdkFactory.Support;

/// <summary>A whole JSON text, as UTF-8.</summary>
internal static class JsonBytes
{
    /// <summary>How deeply objects and lists may be nested.</summary>
    internal const int MaxDepth = 64;

    /// <summary>What is wrong with half of a surrogate pair, and with bytes that are no UTF-8.</summary>
    internal const string NotUnicode = "A string is not valid Unicode.";

    /// <summary>Escapes only what JSON demands: a body is no part of a web page.</summary>
    internal static global::System.Text.Encodings.Web.JavaScriptEncoder Encoder =>
        global::System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>Reads a text that is one object and nothing else.</summary>
    internal static T Read<T>(global::System.ReadOnlySpan<byte> utf8, JsonReading reading = JsonReading.Tolerant)
        where T : class, IJsonModel<T> =>
        Read<T, ObjectJson<T>>(utf8, reading);

    /// <summary>Reads a text that is one value and nothing else. Whatever is wrong with it is a <see cref="global::System.Text.Json.JsonException"/>.</summary>
    internal static T Read<T, TCodec>(global::System.ReadOnlySpan<byte> utf8, JsonReading reading = JsonReading.Tolerant)
        where TCodec : IJsonCodec<T>
    {
        global::System.Text.Json.Utf8JsonReader reader = Open(utf8);
        try
        {
            _ = reader.Read();
            var context = new JsonReadContext(reading);
            T value = TCodec.Read(ref reader, context);
            if (value is null && !context.HasMisfit)
            {
                _ = context.Misfit<T>(ref reader, "a value");
            }

            context.ThrowIfMisfit();

            // The reader itself throws when anything but white space follows.
            _ = reader.Read();
            return value;
        }
        catch (global::System.Text.Json.JsonException exception) when (exception is not JsonFault)
        {
            // The framework's own reader quotes what it cannot read, which may be a secret; the place tells enough.
            string fault = reader.CurrentDepth >= MaxDepth ? $"The text is nested deeper than {WireText.Of(MaxDepth)} levels" : "The text is not JSON";
            throw new global::System.Text.Json.JsonException(
                $"{fault} at line {WireText.Of(exception.LineNumber)}, byte {WireText.Of(exception.BytePositionInLine)}.",
                path: null,
                exception.LineNumber,
                exception.BytePositionInLine);
        }
        catch (global::System.InvalidOperationException exception)
        {
            // Half of a surrogate pair, or bytes that are no UTF-8, in a string.
            throw new global::System.Text.Json.JsonException(NotUnicode, exception);
        }
    }

    /// <summary>Writes an object.</summary>
    internal static byte[] Write<T>(T value)
        where T : class, IJsonModel<T> =>
        Write<T, ObjectJson<T>>(value);

    /// <summary>Writes a value. One that is nested too deeply, or that was kept with half of a surrogate pair, is a <see cref="global::System.Text.Json.JsonException"/>.</summary>
    internal static byte[] Write<T, TCodec>(T value)
        where TCodec : IJsonCodec<T>
    {
        JsonBuffer buffer = JsonBuffer.Take();
        try
        {
            TCodec.Write(buffer.Writer, value);
            return buffer.ToArray();
        }
        catch (global::System.InvalidOperationException exception) when (buffer.Writer.CurrentDepth >= MaxDepth)
        {
            throw new global::System.Text.Json.JsonException($"The value is nested deeper than {WireText.Of(MaxDepth)} levels.", exception);
        }
        finally
        {
            buffer.GiveBack();
        }
    }

    /// <summary>A reader before the first token of a text; a byte order mark is passed over.</summary>
    internal static global::System.Text.Json.Utf8JsonReader Open(global::System.ReadOnlySpan<byte> utf8)
    {
        global::System.ReadOnlySpan<byte> mark = "\uFEFF"u8;
        return new(
            global::System.MemoryExtensions.StartsWith(utf8, mark) ? utf8[mark.Length..] : utf8,
            new global::System.Text.Json.JsonReaderOptions { MaxDepth = MaxDepth });
    }
}
