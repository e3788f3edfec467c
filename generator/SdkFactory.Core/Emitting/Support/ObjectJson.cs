#nullable enable

namespace SdkFactory.Support;

/// <summary>An object. Null is read as null; tolerant reading accepts an object as JSON in a string.</summary>
/// <typeparam name="T">The object's type.</typeparam>
internal readonly struct ObjectJson<T> : IJsonCodec<T>
    where T : class, IJsonModel<T>
{
    /// <inheritdoc/>
    public static T Read(ref global::System.Text.Json.Utf8JsonReader reader, JsonReadContext context) => reader.TokenType switch
    {
        global::System.Text.Json.JsonTokenType.StartObject => T.Read(ref reader, context),
        global::System.Text.Json.JsonTokenType.Null => null!,
        _ when !context.IsStrict && JsonInText.IsAt(ref reader, (byte)'{') => JsonInText.Read<T, ObjectJson<T>>(ref reader, context),
        _ => context.Misfit<T>(ref reader, "an object"),
    };

    /// <inheritdoc/>
    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, T value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            value.Write(writer);
        }
    }

    /// <summary>Writes a member; null is left out.</summary>
    internal static void Write(
        global::System.Text.Json.Utf8JsonWriter writer,
        global::System.Text.Json.JsonEncodedText name,
        T? value)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            value.Write(writer);
        }
    }
}
