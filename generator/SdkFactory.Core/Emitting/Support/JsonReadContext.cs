#nullable enable

namespace SdkFactory.Support;

/// <summary>
/// One reading of a text: how strict it is, and whether the value that was read last is a misfit, one that its place
/// cannot hold. A misfit is a mark and no exception, for tolerant reading goes on behind it.
/// </summary>
internal sealed class JsonReadContext
{
    private string? _expected;
    private global::System.Text.Json.JsonTokenType _found;
    private long _place;

    internal JsonReadContext(JsonReading reading) => IsStrict = reading is JsonReading.Strict;

    /// <summary>Whether only what is documented is accepted.</summary>
    internal bool IsStrict { get; }

    /// <summary>Whether the value that was read last is a misfit.</summary>
    internal bool HasMisfit => _expected is not null;

    /// <summary>Marks the value that the reader stands on.</summary>
    /// <returns>No value.</returns>
    internal T Misfit<T>(ref global::System.Text.Json.Utf8JsonReader reader, string expected)
    {
        _expected = expected;
        _found = reader.TokenType;
        _place = reader.TokenStartIndex;
        return default!;
    }

    /// <summary>Takes the mark away, since the value is kept elsewhere.</summary>
    internal void Forget() => _expected = null;

    /// <summary>Throws where the value that was read last is a misfit.</summary>
    internal void ThrowIfMisfit()
    {
        if (HasMisfit)
        {
            throw new JsonFault(Explain());
        }
    }

    /// <summary>What is wrong with the misfit. Its text is not quoted, which may be a secret.</summary>
    internal string Explain() => string.Create(
        global::System.Globalization.CultureInfo.InvariantCulture,
        $"Expected {_expected}, but found {Kind(_found)} at byte {_place}.");

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
