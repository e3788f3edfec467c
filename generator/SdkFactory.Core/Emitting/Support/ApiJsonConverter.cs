#nullable enable

namespace SdkFactory.Support;

/// <summary>A codec in the form that <see cref="global::System.Text.Json.JsonSerializer"/> asks for.</summary>
/// <typeparam name="T">The values.</typeparam>
/// <typeparam name="TCodec">How they are read and written.</typeparam>
internal sealed class ApiJsonConverter<T, TCodec> : global::System.Text.Json.Serialization.JsonConverter<T>
    where TCodec : IJsonCodec<T>
{
    private readonly JsonReading _reading;

    internal ApiJsonConverter(JsonReading reading) => _reading = reading;

    /// <inheritdoc/>
    public override T Read(
        ref global::System.Text.Json.Utf8JsonReader reader,
        global::System.Type typeToConvert,
        global::System.Text.Json.JsonSerializerOptions options)
    {
        var context = new JsonReadContext(_reading);
        T value = TCodec.Read(ref reader, context);
        context.ThrowIfMisfit();
        return value;
    }

    /// <inheritdoc/>
    public override void Write(
        global::System.Text.Json.Utf8JsonWriter writer,
        T value,
        global::System.Text.Json.JsonSerializerOptions options) =>
        TCodec.Write(writer, value);
}
