#nullable enable

namespace SdkFactory.Support;

/// <summary>An object. Null is read as null.</summary>
/// <typeparam name="T">The object's type.</typeparam>
internal readonly struct ObjectJson<T> : IJsonCodec<T>
    where T : class, IJsonModel<T>
{
    /// <inheritdoc/>
    public static T Read(ref global::System.Text.Json.Utf8JsonReader reader) =>
        reader.TokenType is global::System.Text.Json.JsonTokenType.Null ? null! : T.Read(ref reader);

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
        global::System.ReadOnlySpan<byte> name,
        T? value)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            value.Write(writer);
        }
    }
}
