#nullable enable

namespace SdkFactory.Support;

/// <summary>How one kind of value is read from JSON and written to it; the types that implement it have no instances.</summary>
/// <typeparam name="T">The values.</typeparam>
internal interface IJsonCodec<T>
{
    /// <summary>
    /// Reads the value whose first token <paramref name="reader"/> stands on, and leaves it on the value's last token. At
    /// a value that <typeparamref name="T"/> cannot hold it leaves the reader where it stood, and marks a misfit.
    /// </summary>
    static abstract T Read(ref global::System.Text.Json.Utf8JsonReader reader, JsonReadContext context);

    /// <summary>Whether what <paramref name="reader"/> stands on says that there is no value: null, and for some an empty text.</summary>
    static virtual bool IsAbsent(ref global::System.Text.Json.Utf8JsonReader reader, JsonReadContext context) =>
        reader.TokenType is global::System.Text.Json.JsonTokenType.Null;

    /// <summary>Writes a value; no value is written as null.</summary>
    static abstract void Write(global::System.Text.Json.Utf8JsonWriter writer, T value);
}
