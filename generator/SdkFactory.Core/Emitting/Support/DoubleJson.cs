#nullable enable

namespace SdkFactory.Support;

/// <summary>A number with a fraction. Null is read as 0; a string that spells a number is accepted.</summary>
internal readonly struct DoubleJson : IJsonCodec<double>
{
    /// <inheritdoc/>
    public static double Read(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case global::System.Text.Json.JsonTokenType.Null:
                return 0;

            case global::System.Text.Json.JsonTokenType.Number or global::System.Text.Json.JsonTokenType.String
                when double.TryParse(
                    JsonScalar.Text(ref reader),
                    JsonScalar.NumberStyle,
                    global::System.Globalization.CultureInfo.InvariantCulture,
                    out double value)
                && double.IsFinite(value):
                return value;

            default:
                throw JsonScalar.Unexpected(ref reader, "a finite number");
        }
    }

    /// <inheritdoc/>
    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, double value) =>
        writer.WriteNumberValue(value);

    /// <summary>Writes a member.</summary>
    internal static void Write(
        global::System.Text.Json.Utf8JsonWriter writer,
        global::System.ReadOnlySpan<byte> name,
        double value) =>
        writer.WriteNumber(name, value);
}
