using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Authing.Authentication;

/// <summary>
/// Compact JSON as <c>JSON.stringify</c> prints it. The server computes the signature from what it parsed, so how the body
/// happened to escape a character or to indent must not show. Numbers stay as the body spells them.
/// </summary>
internal static class CanonicalJson
{
    internal static string Of(JsonElement value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                AppendObject(text, value);
                break;
            case JsonValueKind.Array:
                AppendArray(text, value);
                break;
            case JsonValueKind.String:
                AppendString(text, value.GetString()!);
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    private static void AppendObject(StringBuilder text, JsonElement value)
    {
        var separator = "{";
        foreach (var member in value.EnumerateObject())
        {
            text.Append(separator);
            AppendString(text, member.Name);
            text.Append(':');
            Append(text, member.Value);
            separator = ",";
        }

        text.Append(separator == "{" ? "{}" : "}");
    }

    private static void AppendArray(StringBuilder text, JsonElement value)
    {
        var separator = "[";
        foreach (var item in value.EnumerateArray())
        {
            text.Append(separator);
            Append(text, item);
            separator = ",";
        }

        text.Append(separator == "[" ? "[]" : "]");
    }

    /// <summary>Appends a string in quotes: only quotes, backslashes and control characters are escaped.</summary>
    internal static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append(@"\\"),
                '\b' => text.Append(@"\b"),
                '\f' => text.Append(@"\f"),
                '\n' => text.Append(@"\n"),
                '\r' => text.Append(@"\r"),
                '\t' => text.Append(@"\t"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $@"\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }
}
