#nullable enable

namespace SdkFactory.Support;

/// <summary>A number with a fraction. A string that spells a number is accepted by tolerant reading.</summary>
internal readonly struct DoubleJson : IJsonCodec<double>
{
    /// <inheritdoc/>
    public static double Read(ref global::System.Text.Json.Utf8JsonReader reader, JsonReadContext context) => reader.TokenType switch
    {
        global::System.Text.Json.JsonTokenType.Number
            when reader.TryGetDouble(out double value) && double.IsFinite(value) => value,
        global::System.Text.Json.JsonTokenType.String
            when !context.IsStrict
            && double.TryParse(
                JsonScalar.Text(ref reader),
                JsonScalar.NumberStyle,
                global::System.Globalization.CultureInfo.InvariantCulture,
                out double value)
            && double.IsFinite(value) => value,
        _ => context.Misfit<double>(ref reader, "a finite number"),
    };

    /// <inheritdoc/>
    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, double value) =>
        writer.WriteNumberValue(value);

    /// <summary>Writes a member; null is left out.</summary>
    internal static void Write(
        global::System.Text.Json.Utf8JsonWriter writer,
        global::System.Text.Json.JsonEncodedText name,
        double? value)
    {
        if (value is double present)
        {
            writer.WriteNumber(name, present);
        }
    }
}
