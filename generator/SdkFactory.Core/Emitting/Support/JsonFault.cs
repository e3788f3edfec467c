#nullable enable

namespace SdkFactory.Support;

#pragma warning disable CA1032, CA1064 // Made by the code that reads JSON; callers meet it as the JsonException that it is.

/// <summary>A fault whose member is known. Its text never quotes a value, which may be a secret.</summary>
internal sealed class JsonFault : global::System.Text.Json.JsonException
{
    private JsonFault(string type, string member, string message, global::System.Exception? cause)
        : base($"{type}.{member}: {message}", cause)
    {
    }

    /// <summary>A value of the wrong kind. Which member it belongs to is added where the object is read.</summary>
    internal static global::System.Text.Json.JsonException Unexpected(
        ref global::System.Text.Json.Utf8JsonReader reader,
        string expected) =>
        new(string.Create(
            global::System.Globalization.CultureInfo.InvariantCulture,
            $"Expected {expected}, but found {Kind(reader.TokenType)} at byte {reader.TokenStartIndex}."));

    /// <summary>A member of <typeparamref name="T"/> that is missing or null, although it is required.</summary>
    internal static JsonFault Missing<T>(string member) =>
        new(typeof(T).Name, member, "It is required, but missing or null.", cause: null);

    /// <summary>Whether a fault says nothing of a member yet, and is none of the framework's, which has a place in the text.</summary>
    internal static bool LacksMember(global::System.Text.Json.JsonException fault) =>
        fault.GetType() == typeof(global::System.Text.Json.JsonException);

    /// <summary>The fault with its member of <typeparamref name="T"/>.</summary>
    /// <param name="fault">What was found.</param>
    /// <param name="start">A reader at the start of the object.</param>
    /// <param name="found">The place that the reader came to.</param>
    /// <param name="place">The place of the member's value.</param>
    internal static JsonFault In<T>(
        global::System.Text.Json.JsonException fault,
        global::System.Text.Json.Utf8JsonReader start,
        long found,
        out long place)
    {
        int depth = start.CurrentDepth + 1;
        string member = "";
        place = found;
        while (start.Read() && start.TokenStartIndex <= found)
        {
            if (start.TokenType is global::System.Text.Json.JsonTokenType.PropertyName && start.CurrentDepth == depth)
            {
                member = global::System.Text.Encoding.UTF8.GetString(JsonScalar.Text(ref start));
                _ = start.Read();
                place = start.TokenStartIndex;
            }
        }

        return new(typeof(T).Name, member, fault.Message, fault);
    }

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
