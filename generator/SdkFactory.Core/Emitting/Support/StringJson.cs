#nullable enable

namespace SdkFactory.Support;

/// <summary>Text. Null is read as null; a number or a boolean is accepted as its raw text, so that nothing is lost.</summary>
internal readonly struct StringJson : IJsonCodec<string>
{
    /// <inheritdoc/>
    public static string Read(ref global::System.Text.Json.Utf8JsonReader reader) => reader.TokenType switch
    {
        global::System.Text.Json.JsonTokenType.String => reader.GetString()!,
        global::System.Text.Json.JsonTokenType.Null => null!,
        global::System.Text.Json.JsonTokenType.Number
            or global::System.Text.Json.JsonTokenType.True
            or global::System.Text.Json.JsonTokenType.False =>
            global::System.Text.Encoding.UTF8.GetString(JsonScalar.Text(ref reader)),
        _ => throw JsonScalar.Unexpected(ref reader, "a string"),
    };

    /// <inheritdoc/>
    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, string value) =>
        writer.WriteStringValue(value);

    /// <summary>Writes a member; null is left out.</summary>
    internal static void Write(
        global::System.Text.Json.Utf8JsonWriter writer,
        global::System.ReadOnlySpan<byte> name,
        string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
