#nullable enable

namespace SdkFactory.Support;

/// <summary>True or false. Null is read as false; the strings <c>"true"</c> and <c>"false"</c> are accepted.</summary>
internal readonly struct BooleanJson : IJsonCodec<bool>
{
    /// <inheritdoc/>
    public static bool Read(ref global::System.Text.Json.Utf8JsonReader reader) => reader.TokenType switch
    {
        global::System.Text.Json.JsonTokenType.True => true,
        global::System.Text.Json.JsonTokenType.False or global::System.Text.Json.JsonTokenType.Null => false,
        global::System.Text.Json.JsonTokenType.String when reader.ValueTextEquals("true"u8) => true,
        global::System.Text.Json.JsonTokenType.String when reader.ValueTextEquals("false"u8) => false,
        _ => throw JsonScalar.Unexpected(ref reader, "a boolean"),
    };

    /// <inheritdoc/>
    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, bool value) =>
        writer.WriteBooleanValue(value);

    /// <summary>Writes a member.</summary>
    internal static void Write(
        global::System.Text.Json.Utf8JsonWriter writer,
        global::System.ReadOnlySpan<byte> name,
        bool value) =>
        writer.WriteBoolean(name, value);
}
