#nullable enable

namespace SdkFactory.Support;

/// <summary>
/// Text. Null is read as null. Tolerant reading accepts any other value as it is spelled, so that nothing is lost.
/// </summary>
internal readonly struct StringJson : IJsonCodec<string>
{
    /// <inheritdoc/>
    public static string Read(ref global::System.Text.Json.Utf8JsonReader reader, JsonReadContext context) => reader.TokenType switch
    {
        global::System.Text.Json.JsonTokenType.String => JsonText.Read(ref reader),
        global::System.Text.Json.JsonTokenType.Null => null!,
        _ when !context.IsStrict => AnyJson.Read(ref reader, context).GetRawText(),
        _ => context.Misfit<string>(ref reader, "a string"),
    };

    /// <inheritdoc/>
    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, string value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            JsonText.Write(writer, value);
        }
    }

    /// <summary>Writes a member; null is left out.</summary>
    internal static void Write(
        global::System.Text.Json.Utf8JsonWriter writer,
        global::System.Text.Json.JsonEncodedText name,
        string? value)
    {
        if (value is not null)
        {
            JsonText.Write(writer, name, value);
        }
    }
}
