#nullable enable

namespace SdkFactory.Support;

/// <summary>An object. Null is read as null; tolerant reading accepts an object as JSON in a string.</summary>
/// <typeparam name="T">The object's type.</typeparam>
internal readonly struct ObjectJson<T> : IJsonCodec<T>
    where T : class, IJsonModel<T>
{
    /// <inheritdoc/>
    public static T Read(ref global::System.Text.Json.Utf8JsonReader reader, JsonPass pass)
    {
        if (reader.TokenType is not global::System.Text.Json.JsonTokenType.StartObject)
        {
            return reader.TokenType is global::System.Text.Json.JsonTokenType.Null ? null!
                : !pass.IsStrict && JsonInText.IsAt(ref reader, (byte)'{') ? JsonInText.Read<T, ObjectJson<T>>(ref reader, pass)
                : throw JsonFault.Unexpected(ref reader, "an object");
        }

        global::System.Text.Json.Utf8JsonReader start = reader;
        while (true)
        {
            try
            {
                return T.Read(ref reader, pass);
            }
            catch (global::System.Text.Json.JsonException fault) when (JsonFault.LacksMember(fault))
            {
                // Once more, and the value that the member cannot hold is kept among the additional members.
                JsonFault located = JsonFault.In<T>(fault, start, reader.TokenStartIndex, out long place);
                if (pass.IsStrict || !pass.TrySetAside(place))
                {
                    throw located;
                }

                reader = start;
            }
        }
    }

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
