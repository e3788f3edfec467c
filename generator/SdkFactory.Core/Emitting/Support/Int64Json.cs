#nullable enable

namespace SdkFactory.Support;

/// <summary>
/// A whole number. A number whose fraction is zero (<c>3.0</c>) and a string that spells a number are accepted by
/// tolerant reading.
/// </summary>
internal readonly struct Int64Json : IJsonCodec<long>
{
    // So many are never rounded by a decimal.
    private const int ExactDigits = 28;

    /// <inheritdoc/>
    public static long Read(ref global::System.Text.Json.Utf8JsonReader reader, JsonReadContext context) =>
        reader.TokenType is global::System.Text.Json.JsonTokenType.Number && reader.TryGetInt64(out long value) ? value
        : !context.IsStrict && TryReadSpelled(ref reader, out value) ? value
        : context.Misfit<long>(ref reader, "a whole number of 64 bits");

    /// <inheritdoc/>
    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, long value) =>
        writer.WriteNumberValue(value);

    /// <summary>Writes a member; null is left out.</summary>
    internal static void Write(
        global::System.Text.Json.Utf8JsonWriter writer,
        global::System.Text.Json.JsonEncodedText name,
        long? value)
    {
        if (value is long present)
        {
            writer.WriteNumber(name, present);
        }
    }

    /// <summary>Reads the token that the reader stands on, if it is a whole number in any spelling.</summary>
    internal static bool TryReadSpelled(ref global::System.Text.Json.Utf8JsonReader reader, out long value)
    {
        if (reader.TokenType is not (global::System.Text.Json.JsonTokenType.Number
            or global::System.Text.Json.JsonTokenType.String))
        {
            value = 0;
            return false;
        }

        global::System.ReadOnlySpan<byte> text = JsonScalar.Text(ref reader);
        global::System.Globalization.CultureInfo invariant = global::System.Globalization.CultureInfo.InvariantCulture;
        if (long.TryParse(text, global::System.Globalization.NumberStyles.AllowLeadingSign, invariant, out value))
        {
            return true;
        }

        // A minus further on is that of an exponent.
        if (text.Length <= ExactDigits
            && global::System.MemoryExtensions.LastIndexOf(text, (byte)'-') <= 0
            && decimal.TryParse(text, JsonScalar.NumberStyle, invariant, out decimal number)
            && decimal.Truncate(number) == number
            && number is >= long.MinValue and <= long.MaxValue)
        {
            value = (long)number;
            return true;
        }

        return false;
    }
}
