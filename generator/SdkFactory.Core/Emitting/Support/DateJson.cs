#nullable enable

namespace SdkFactory.Support;

/// <summary>
/// A date without a time, <c>2022-07-03</c>. A text with a time is accepted at midnight only, for the rest would be
/// lost. An empty text says that there is none.
/// </summary>
internal readonly struct DateJson : IJsonCodec<global::System.DateOnly>
{
    /// <inheritdoc/>
    public static global::System.DateOnly Read(ref global::System.Text.Json.Utf8JsonReader reader, JsonReadContext context) =>
        reader.TokenType switch
        {
            global::System.Text.Json.JsonTokenType.String
                when DateText.TryParse(JsonScalar.Text(ref reader), out global::System.DateTimeOffset value)
                && value.TimeOfDay == global::System.TimeSpan.Zero =>
                global::System.DateOnly.FromDateTime(value.DateTime),
            _ => context.Misfit<global::System.DateOnly>(ref reader, "a date"),
        };

    /// <summary>Servers send an empty text for a date that there is not.</summary>
    public static bool IsAbsent(ref global::System.Text.Json.Utf8JsonReader reader, JsonReadContext context) =>
        reader.TokenType is global::System.Text.Json.JsonTokenType.Null
        || (!context.IsStrict && JsonScalar.IsEmptyText(ref reader));

    /// <inheritdoc/>
    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, global::System.DateOnly value)
    {
        global::System.Span<byte> utf8 = stackalloc byte[WireText.DateForm.Length];
        _ = value.TryFormat(
            utf8,
            out int length,
            WireText.DateForm,
            global::System.Globalization.CultureInfo.InvariantCulture);
        writer.WriteStringValue(utf8[..length]);
    }

    /// <summary>Writes a member; null is left out.</summary>
    internal static void Write(
        global::System.Text.Json.Utf8JsonWriter writer,
        global::System.Text.Json.JsonEncodedText name,
        global::System.DateOnly? value)
    {
        if (value is global::System.DateOnly present)
        {
            writer.WritePropertyName(name);
            Write(writer, present);
        }
    }
}
