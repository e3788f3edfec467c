#nullable enable

namespace SdkFactory.Support;

/// <summary>A type that reads itself from a JSON object and writes itself to one.</summary>
/// <typeparam name="T">The type itself.</typeparam>
internal interface IJsonModel<T>
    where T : IJsonModel<T>
{
    /// <summary>Reads the object whose first token <paramref name="reader"/> stands on; leaves it on the object's end.</summary>
    static abstract T Read(ref global::System.Text.Json.Utf8JsonReader reader, JsonReadContext context);

    /// <summary>Writes this as an object.</summary>
    void Write(global::System.Text.Json.Utf8JsonWriter writer);
}
