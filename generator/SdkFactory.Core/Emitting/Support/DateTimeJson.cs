#nullable enable

namespace SdkFactory.Support;

/// <summary>
/// An instant, in one of the forms of <see cref="DateText"/>. An empty text says that there is none. What is written is
/// the same instant at the same offset.
/// </summary>
internal readonly struct DateTimeJson : IJsonCodec<global::System.DateTimeOffset>
{
    /// <inheritdoc/>
    public static global::System.DateTimeOffset Read(ref global::System.Text.Json.Utf8JsonReader reader, JsonReadContext context) =>
        reader.TokenType is global::System.Text.Json.JsonTokenType.String
        && DateText.TryParse(JsonScalar.Text(ref reader), out global::System.DateTimeOffset value)
            ? value
            : context.Misfit<global::System.DateTimeOffset>(ref reader, "a date and time");

    /// <summary>Servers send an empty text for a date that there is not.</summary>
    public static bool IsAbsent(ref global::System.Text.Json.Utf8JsonReader reader, JsonReadContext context) =>
        reader.TokenType is global::System.Text.Json.JsonTokenType.Null
        || (!context.IsStrict && JsonScalar.IsEmptyText(ref reader));

    /// <inheritdoc/>
    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, global::System.DateTimeOffset value)
    {
        global::System.Span<byte> utf8 = stackalloc byte[DateText.Longest + 2];
        int length = DateText.Format(value, utf8[1..]);
        if (writer.Options.Indented)
        {
            writer.WriteStringValue(global::System.Text.Json.JsonEncodedText.Encode(utf8.Slice(1, length), JsonBytes.Encoder));
            return;
        }

        utf8[0] = utf8[length + 1] = (byte)'"';
        writer.WriteRawValue(utf8[..(length + 2)], skipInputValidation: true);
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
}
