using System.Diagnostics.CodeAnalysis;

namespace SdkFactory.Json;

/// <summary>
/// Reads JSON as RFC 8259 has it. The reader is ours because the compiler's hosts do not all bring
/// System.Text.Json, and because settings need the place of each value.
/// </summary>
public static class JsonText
{
    /// <summary>How deep arrays and objects may nest; JSON from outside must not exhaust the stack.</summary>
    public const int MaxDepth = 64;

    /// <summary>Reads <paramref name="text"/> as one JSON value; never throws.</summary>
    /// <param name="text">The text; a byte order mark before it is skipped.</param>
    /// <param name="allowComments">Whether comments and trailing commas are allowed, as in files that people write.</param>
    /// <param name="value">The value.</param>
    /// <param name="fault">The first fault, where there is no value.</param>
    public static bool TryParse(
        string text,
        bool allowComments,
        [NotNullWhen(true)] out JsonValue? value,
        [NotNullWhen(false)] out JsonFault? fault)
    {
        var scanner = new JsonScanner(text, allowComments);
        value = new JsonParser(scanner, allowTrailingCommas: allowComments).Document();
        fault = value is null ? scanner.Fault! : null;
        return value is not null;
    }
}
