#nullable enable

namespace SdkFactory.Support;

/// <summary>A value or null.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <typeparam name="TValue">How the value is read and written.</typeparam>
internal readonly struct NullableJson<T, TValue> : IJsonCodec<T?>
    where T : struct
    where TValue : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static T? Read(ref global::System.Text.Json.Utf8JsonReader reader, JsonReadContext context)
    {
        if (TValue.IsAbsent(ref reader, context))
        {
            return null;
        }

        T value = TValue.Read(ref reader, context);
        return context.HasMisfit ? null : value;
    }

    /// <inheritdoc/>
    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, T? value)
    {
        if (value is T present)
        {
            TValue.Write(writer, present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
