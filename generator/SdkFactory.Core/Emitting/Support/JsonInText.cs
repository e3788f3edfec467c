#nullable enable

namespace SdkFactory.Support;

/// <summary>JSON in a JSON string, as some servers send it: <c>"[1,2]"</c> for <c>[1,2]</c>.</summary>
internal static class JsonInText
{
    /// <summary>Whether the reader stands on a string that is JSON, starts with a bracket, and is not too deep.</summary>
    internal static bool IsAt(ref global::System.Text.Json.Utf8JsonReader reader, byte bracket) =>
        reader.TokenType is global::System.Text.Json.JsonTokenType.String
        && DepthLeft(ref reader) > 0
        && Starts(JsonScalar.Text(ref reader), bracket)
        && IsJson(Open(ref reader));

    /// <summary>Reads the value in the string that the reader stands on; what surrounds the string counts for the depth.</summary>
    internal static T Read<T, TCodec>(ref global::System.Text.Json.Utf8JsonReader reader, JsonReadContext context)
        where TCodec : IJsonCodec<T>
    {
        global::System.Text.Json.Utf8JsonReader inner = Open(ref reader);
        _ = inner.Read();
        return TCodec.Read(ref inner, context);
    }

    private static bool Starts(global::System.ReadOnlySpan<byte> text, byte bracket)
    {
        text = global::System.MemoryExtensions.TrimStart(text, " \t\r\n"u8);
        return text.Length > 0 && text[0] == bracket;
    }

    private static bool IsJson(global::System.Text.Json.Utf8JsonReader reader)
    {
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (global::System.Text.Json.JsonException)
        {
            return false;
        }
    }

    private static int DepthLeft(ref global::System.Text.Json.Utf8JsonReader reader) =>
        reader.CurrentState.Options.MaxDepth - reader.CurrentDepth;

    private static global::System.Text.Json.Utf8JsonReader Open(ref global::System.Text.Json.Utf8JsonReader reader) =>
        new(JsonScalar.Text(ref reader), new global::System.Text.Json.JsonReaderOptions { MaxDepth = DepthLeft(ref reader) });
}
