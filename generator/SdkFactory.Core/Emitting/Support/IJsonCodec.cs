#nullable enable

namespace SdkFactory.Support;

/// <summary>How one kind of value is read from JSON and written to it; the types that implement it have no instances.</summary>
/// <typeparam name="T">The values.</typeparam>
internal interface IJsonCodec<T>
{
    /// <summary>Reads the value whose first token <paramref name="reader"/> stands on; leaves it on the value's last token.</summary>
    static abstract T Read(ref global::System.Text.Json.Utf8JsonReader reader);

    /// <summary>Writes a value; no value is written as null.</summary>
    static abstract void Write(global::System.Text.Json.Utf8JsonWriter writer, T value);
}
