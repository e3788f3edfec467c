#nullable enable

namespace SdkFactory.Support;

/// <summary>A list. Null is read as null.</summary>
/// <typeparam name="T">The items.</typeparam>
/// <typeparam name="TItem">How an item is read and written.</typeparam>
internal readonly struct ListJson<T, TItem> : IJsonCodec<global::System.Collections.Generic.IReadOnlyList<T>>
    where TItem : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static global::System.Collections.Generic.IReadOnlyList<T> Read(
        ref global::System.Text.Json.Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case global::System.Text.Json.JsonTokenType.Null:
                return null!;

            case global::System.Text.Json.JsonTokenType.StartArray:
                var items = new global::System.Collections.Generic.List<T>();
                while (reader.Read() && reader.TokenType is not global::System.Text.Json.JsonTokenType.EndArray)
                {
                    items.Add(TItem.Read(ref reader));
                }

                return items;

            default:
                throw JsonScalar.Unexpected(ref reader, "an array");
        }
    }

    /// <inheritdoc/>
    public static void Write(
        global::System.Text.Json.Utf8JsonWriter writer,
        global::System.Collections.Generic.IReadOnlyList<T> value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        foreach (T item in value)
        {
            TItem.Write(writer, item);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a member; null is left out.</summary>
    internal static void Write(
        global::System.Text.Json.Utf8JsonWriter writer,
        global::System.ReadOnlySpan<byte> name,
        global::System.Collections.Generic.IReadOnlyList<T>? value)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            Write(writer, value);
        }
    }
}
