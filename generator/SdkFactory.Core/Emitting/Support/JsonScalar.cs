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

    /// <summary>Whether the reader stands on a string with nothing in it.</summary>
    internal static bool IsEmptyText(scoped ref global::System.Text.Json.Utf8JsonReader reader) =>
        reader.TokenType is global::System.Text.Json.JsonTokenType.String && reader.ValueTextEquals(""u8);

    /// <summary>The text of the name, string, number or boolean that the reader stands on; copied only where it is escaped or split.</summary>
    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static global::System.ReadOnlySpan<byte> Text(scoped ref global::System.Text.Json.Utf8JsonReader reader) =>
        reader.HasValueSequence || reader.ValueIsEscaped ? Copy(ref reader) : reader.ValueSpan;

    /// <summary>Whether a text is the one that is known. Its length is asked for first, which is a constant where this is inlined.</summary>
    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static bool Equals(global::System.ReadOnlySpan<byte> text, global::System.ReadOnlySpan<byte> known) =>
        global::System.MemoryExtensions.SequenceEqual(known, text);

    private static global::System.ReadOnlySpan<byte> Copy(scoped ref global::System.Text.Json.Utf8JsonReader reader)
    {
        byte[] text = reader.HasValueSequence
            ? global::System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence)
            : new byte[reader.ValueSpan.Length];
        return reader.ValueIsEscaped
            ? new global::System.ReadOnlySpan<byte>(text, 0, reader.CopyString(text))
            : text;
    }
}
