#nullable enable

namespace SdkFactory.Support;

/// <summary>
/// A list. Null is read as null. Tolerant reading accepts a list as JSON in a string, and any other value as the one item
/// of a list.
/// </summary>
/// <typeparam name="T">The items.</typeparam>
/// <typeparam name="TItem">How an item is read and written.</typeparam>
internal readonly struct ListJson<T, TItem> : IJsonCodec<global::System.Collections.Generic.IReadOnlyList<T>>
    where TItem : IJsonCodec<T>
{
    /// <summary>What a required list is that a response leaves out: empty, and left out again where it is written.</summary>
    internal static global::System.Collections.Generic.IReadOnlyList<T> Missing { get; } =
        new global::System.Collections.ObjectModel.ReadOnlyCollection<T>(global::System.Array.Empty<T>());

    /// <inheritdoc/>
    public static global::System.Collections.Generic.IReadOnlyList<T> Read(
        ref global::System.Text.Json.Utf8JsonReader reader,
        JsonReadContext context)
    {
        if (reader.TokenType is global::System.Text.Json.JsonTokenType.StartArray)
        {
            global::System.Text.Json.Utf8JsonReader start = reader;
            var items = new global::System.Collections.Generic.List<T>();
            while (reader.Read() && reader.TokenType is not global::System.Text.Json.JsonTokenType.EndArray)
            {
                items.Add(TItem.Read(ref reader, context));
                if (context.HasMisfit)
                {
                    reader = start;
                    return null!;
                }
            }

            return items;
        }

        return reader.TokenType is global::System.Text.Json.JsonTokenType.Null ? null!
            : context.IsStrict ? context.Misfit<global::System.Collections.Generic.IReadOnlyList<T>>(ref reader, "an array")
            : JsonInText.IsAt(ref reader, (byte)'[') ? JsonInText.Read<global::System.Collections.Generic.IReadOnlyList<T>, ListJson<T, TItem>>(ref reader, context)
            : ReadOne(ref reader, context)!;
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
        for (int i = 0; i < value.Count; i++)
        {
            TItem.Write(writer, value[i]);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a member; null and a list that was missing are left out.</summary>
    internal static void Write(
        global::System.Text.Json.Utf8JsonWriter writer,
        global::System.Text.Json.JsonEncodedText name,
        global::System.Collections.Generic.IReadOnlyList<T>? value)
    {
        if (value is not null && !ReferenceEquals(value, Missing))
        {
            writer.WritePropertyName(name);
            Write(writer, value);
        }
    }

    private static T[]? ReadOne(ref global::System.Text.Json.Utf8JsonReader reader, JsonReadContext context)
    {
        T item = TItem.Read(ref reader, context);
        return context.HasMisfit ? null : new[] { item };
    }
}
