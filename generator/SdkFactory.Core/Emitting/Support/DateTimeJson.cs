#nullable enable

namespace SdkFactory.Support;

/// <summary>
/// An instant. These forms are read, each with an offset <c>Z</c>, <c>+08:00</c>, <c>+0800</c> or none, which means UTC:
/// <c>2022-07-03T05:58:00.123</c> with a fraction of any length or none, of which seven digits are kept,
/// <c>2022-07-03T05:58</c>, both with a blank instead of the <c>T</c> too, and <c>2022-07-03</c> for its midnight.
/// Null and an empty text are read as the default. What is written is the same instant at the same offset.
/// </summary>
internal readonly struct DateTimeJson : IJsonCodec<global::System.DateTimeOffset>
{
    private const int LongestText = 64;
    private const int FractionDigits = 7;

    private static readonly string[] Forms =
    {
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd' 'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd' 'HH:mmK",
        "yyyy-MM-dd",
    };

    /// <inheritdoc/>
    public static global::System.DateTimeOffset Read(ref global::System.Text.Json.Utf8JsonReader reader, JsonReading reading) =>
        reader.TokenType switch
        {
            global::System.Text.Json.JsonTokenType.String
                when TryParse(JsonScalar.Text(ref reader), out global::System.DateTimeOffset value) => value,
            _ => throw JsonFault.Unexpected(ref reader, "a date and time"),
        };

    /// <summary>Servers send an empty text for a date that there is not.</summary>
    public static bool IsAbsent(ref global::System.Text.Json.Utf8JsonReader reader, JsonReading reading) =>
        reader.TokenType is global::System.Text.Json.JsonTokenType.Null
        || (reader.TokenType is global::System.Text.Json.JsonTokenType.String && reading is JsonReading.Tolerant && reader.ValueTextEquals(""u8));

    /// <inheritdoc/>
    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, global::System.DateTimeOffset value)
    {
        global::System.Span<byte> utf8 = stackalloc byte[LongestText];
        _ = value.TryFormat(
            utf8,
            out int length,
            WireText.DateTimeForm(value),
            global::System.Globalization.CultureInfo.InvariantCulture);
        writer.WriteStringValue(utf8[..length]);
    }

    /// <summary>Writes a member; null is left out.</summary>
    internal static void Write(
        global::System.Text.Json.Utf8JsonWriter writer,
        global::System.Text.Json.JsonEncodedText name,
        global::System.DateTimeOffset? value)
    {
        if (value is global::System.DateTimeOffset present)
        {
            writer.WritePropertyName(name);
            Write(writer, present);
        }
    }

    /// <summary>Reads one of the forms that the type lists.</summary>
    internal static bool TryParse(global::System.ReadOnlySpan<byte> utf8, out global::System.DateTimeOffset value)
    {
        if (utf8.Length > LongestText)
        {
            value = default;
            return false;
        }

        global::System.Span<char> text = stackalloc char[LongestText];
        text = text[..global::System.Text.Encoding.UTF8.GetChars(utf8, text)];
        return global::System.DateTimeOffset.TryParseExact(
            ShortenFraction(text),
            Forms,
            global::System.Globalization.CultureInfo.InvariantCulture,
            global::System.Globalization.DateTimeStyles.AssumeUniversal,
            out value);
    }

    /// <summary>Drops the digits of a fraction that no <see cref="global::System.DateTimeOffset"/> can hold.</summary>
    private static global::System.Span<char> ShortenFraction(global::System.Span<char> text)
    {
        int start = global::System.MemoryExtensions.IndexOf(text, '.') + 1;
        int end = start;
        while (start > 0 && end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        int excess = end - start - FractionDigits;
        if (excess <= 0)
        {
            return text;
        }

        text[end..].CopyTo(text[(end - excess)..]);
        return text[..^excess];
    }
}
