#nullable enable

namespace SdkFactory.Support;

/// <summary>Any JSON value, kept as it is.</summary>
internal readonly struct AnyJson : IJsonCodec<global::System.Text.Json.JsonElement>
{
    /// <inheritdoc/>
    public static global::System.Text.Json.JsonElement Read(ref global::System.Text.Json.Utf8JsonReader reader, JsonReadContext context) =>
        global::System.Text.Json.JsonElement.ParseValue(ref reader);

    /// <inheritdoc/>
    public static void Write(
        global::System.Text.Json.Utf8JsonWriter writer,
        global::System.Text.Json.JsonElement value)
    {
        if (value.ValueKind is global::System.Text.Json.JsonValueKind.Undefined)
        {
            writer.WriteNullValue();
        }
        else
        {
            try
            {
                value.WriteTo(writer);
            }
            catch (global::System.InvalidOperationException exception)
                when (exception is not global::System.ObjectDisposedException && writer.CurrentDepth < writer.Options.MaxDepth)
            {
                // Half of a surrogate pair, which is only looked at now.
                throw new global::System.Text.Json.JsonException(JsonBytes.NotUnicode, exception);
            }
        }
    }

    /// <summary>Writes a member; null of C# and the default, which is no JSON value, are left out.</summary>
    internal static void Write(
        global::System.Text.Json.Utf8JsonWriter writer,
        global::System.Text.Json.JsonEncodedText name,
        global::System.Text.Json.JsonElement? value)
    {
        if (value is { ValueKind: not global::System.Text.Json.JsonValueKind.Undefined } present)
        {
            writer.WritePropertyName(name);
            Write(writer, present);
        }
    }
}
