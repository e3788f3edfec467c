#nullable enable

namespace SdkFactory.Support;

/// <summary>True or false. The strings <c>"true"</c> and <c>"false"</c> are accepted by tolerant reading.</summary>
internal readonly struct BooleanJson : IJsonCodec<bool>
{
    /// <inheritdoc/>
    public static bool Read(ref global::System.Text.Json.Utf8JsonReader reader, JsonReadContext context) => reader.TokenType switch
    {
        global::System.Text.Json.JsonTokenType.True => true,
        global::System.Text.Json.JsonTokenType.False => false,
        global::System.Text.Json.JsonTokenType.String
            when !context.IsStrict && reader.ValueTextEquals("true"u8) => true,
        global::System.Text.Json.JsonTokenType.String
            when !context.IsStrict && reader.ValueTextEquals("false"u8) => false,
        _ => context.Misfit<bool>(ref reader, "a boolean"),
    };

    /// <inheritdoc/>
    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, bool value) =>
        writer.WriteBooleanValue(value);

    /// <summary>Writes a member; null is left out.</summary>
    internal static void Write(
        global::System.Text.Json.Utf8JsonWriter writer,
        global::System.Text.Json.JsonEncodedText name,
        bool? value)
    {
        if (value is bool present)
        {
            writer.WriteBoolean(name, present);
        }
    }
}
