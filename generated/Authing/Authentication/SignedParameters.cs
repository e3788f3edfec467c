using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace Authing.Authentication;

/// <summary>
/// The parameters of a request as they are signed: sorted by name, ordinally, <c>name=value</c> joined with <c>&amp;</c>,
/// nothing escaped. Text, numbers and booleans stand as they are; lists and objects as compact JSON.
/// </summary>
internal static class SignedParameters
{
    /// <summary>The parameters of a query. A name that stands several times is a list of texts, for that is what the server reads.</summary>
    /// <param name="query">The query as it is sent, with or without its question mark.</param>
    internal static string OfQuery(string query)
    {
        var parameters = query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(Pair);
        return Join(parameters
            .GroupBy(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal)
            .Select(group => KeyValuePair.Create(group.Key, Value([.. group]))));
    }

    /// <summary>The top-level members of a JSON body; empty where the body is no JSON object. Of members with one name the last counts.</summary>
    /// <param name="utf8">The body as it is sent.</param>
    internal static string OfBody(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var body = JsonDocument.Parse(utf8);
            if (body.RootElement.ValueKind != JsonValueKind.Object)
            {
                return "";
            }

            var members = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var member in body.RootElement.EnumerateObject())
            {
                members[member.Name] = member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString()! : CanonicalJson.Of(member.Value);
            }

            return Join(members);
        }
        catch (JsonException)
        {
            return "";
        }
    }

    private static KeyValuePair<string, string> Pair(string pair)
    {
        var sign = pair.IndexOf('=', StringComparison.Ordinal);
        return sign < 0
            ? KeyValuePair.Create(Decode(pair), "")
            : KeyValuePair.Create(Decode(pair[..sign]), Decode(pair[(sign + 1)..]));
    }

    // A plus sign is a blank to every server that reads a query; ours sends %20 and %2B.
    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private static string Value(string[] values)
    {
        if (values.Length == 1)
        {
            return values[0];
        }

        var text = new StringBuilder();
        foreach (var value in values)
        {
            CanonicalJson.AppendString(text.Append(text.Length == 0 ? '[' : ','), value);
        }

        return text.Append(']').ToString();
    }

    private static string Join(IEnumerable<KeyValuePair<string, string>> parameters) =>
        string.Join('&', parameters.OrderBy(parameter => parameter.Key, StringComparer.Ordinal).Select(parameter => $"{parameter.Key}={parameter.Value}"));
}
