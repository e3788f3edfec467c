#nullable enable

namespace SdkFactory.Support;

/// <summary>The text of a single JSON value, and what is said about a value of the wrong kind.</summary>
internal static class JsonScalar
{
    /// <summary>How a number is spelled in JSON.</summary>
    internal const global::System.Globalization.NumberStyles NumberStyle =
        global::System.Globalization.NumberStyles.AllowLeadingSign
        | global::System.Globalization.NumberStyles.AllowDecimalPoint
        | global::System.Globalization.NumberStyles.AllowExponent;

    /// <summary>The text of the name, string, number or boolean that the reader stands on; copied only where it is escaped or split.</summary>
    internal static global::System.ReadOnlySpan<byte> Text(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
        {
            return reader.ValueSpan;
        }

        byte[] text = reader.HasValueSequence
            ? global::System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence)
            : new byte[reader.ValueSpan.Length];
        return reader.ValueIsEscaped
            ? new global::System.ReadOnlySpan<byte>(text, 0, reader.CopyString(text))
            : text;
    }

    /// <summary>The fault of a value of the wrong kind. It never quotes the value, which may be a secret.</summary>
    internal static global::System.Text.Json.JsonException Unexpected(
        ref global::System.Text.Json.Utf8JsonReader reader,
        string expected) =>
        new(string.Create(
            global::System.Globalization.CultureInfo.InvariantCulture,
            $"Expected {expected}, but found {Kind(reader.TokenType)} at byte {reader.TokenStartIndex}."));

    private static string Kind(global::System.Text.Json.JsonTokenType token) => token switch
    {
        global::System.Text.Json.JsonTokenType.StartObject => "an object",
        global::System.Text.Json.JsonTokenType.StartArray => "an array",
        global::System.Text.Json.JsonTokenType.String => "a string",
        global::System.Text.Json.JsonTokenType.Number => "a number",
        global::System.Text.Json.JsonTokenType.True or global::System.Text.Json.JsonTokenType.False => "a boolean",
        global::System.Text.Json.JsonTokenType.Null => "null",
        _ => "no value",
    };
}
