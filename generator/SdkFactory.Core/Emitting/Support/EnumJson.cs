#nullable enable

namespace SdkFactory.Support;

/// <summary>
/// A value of an enum that may grow. Null is read as the default, which is no value. Tolerant reading accepts a
/// number or a boolean as it is spelled.
/// </summary>
/// <typeparam name="TEnum">The enum.</typeparam>
/// <typeparam name="TText">What its members are called on the wire.</typeparam>
internal readonly struct EnumJson<TEnum, TText> : IJsonCodec<OpenEnum<TEnum>>
    where TEnum : struct, global::System.Enum
    where TText : IEnumText<TEnum>
{
    /// <inheritdoc/>
    public static OpenEnum<TEnum> Read(ref global::System.Text.Json.Utf8JsonReader reader, JsonReadContext context)
    {
        switch (reader.TokenType)
        {
            case global::System.Text.Json.JsonTokenType.Null:
                return default;

            case global::System.Text.Json.JsonTokenType.String:
            case global::System.Text.Json.JsonTokenType.Number or global::System.Text.Json.JsonTokenType.True
                or global::System.Text.Json.JsonTokenType.False when !context.IsStrict:
                global::System.ReadOnlySpan<byte> text = JsonScalar.Text(ref reader);
                return TText.TryParse(text, out TEnum member)
                    ? member
                    : new OpenEnum<TEnum>(global::System.Text.Encoding.UTF8.GetString(text));

            default:
                return context.Misfit<OpenEnum<TEnum>>(ref reader, "a string");
        }
    }

    /// <inheritdoc/>
    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, OpenEnum<TEnum> value) =>
        writer.WriteStringValue(Wire(value));

    /// <summary>Writes a member; null and the default, which is no value, are left out.</summary>
    internal static void Write(
        global::System.Text.Json.Utf8JsonWriter writer,
        global::System.Text.Json.JsonEncodedText name,
        OpenEnum<TEnum>? value)
    {
        if (value is { IsNone: false } present)
        {
            writer.WriteString(name, Wire(present));
        }
    }

    private static string? Wire(OpenEnum<TEnum> value) => value switch
    {
        { Known: TEnum member } => TText.Wire(member),
        { IsNone: true } => null,
        _ => value.Wire,
    };
}
