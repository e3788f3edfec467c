#nullable enable

namespace SdkFactory.Support;

/// <summary>The text of a single JSON value.</summary>
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
}
