using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SdkFactory.Tests.Behaviour;

/// <summary>Where two JSON values do not mean the same.</summary>
internal static partial class JsonDifference
{
    /// <summary>The paths of what is lost, invented or changed. Members have no order, numbers count by value, dates by instant.</summary>
    public static IEnumerable<string> Between(JsonNode? expected, JsonNode? actual, string path = "$") => (expected, actual) switch
    {
        (null, null) => [],
        (JsonObject left, JsonObject right) => left.Concat(right).Select(member => member.Key).Distinct(StringComparer.Ordinal)
            .SelectMany(name => left.ContainsKey(name) && right.ContainsKey(name) ? Between(left[name], right[name], $"{path}.{name}") : [$"{path}.{name}"]),
        (JsonArray left, JsonArray right) when left.Count == right.Count =>
            left.Zip(right).SelectMany((pair, index) => Between(pair.First, pair.Second, $"{path}[{index}]")),
        (JsonValue left, JsonValue right) when JsonNode.DeepEquals(left, right) || IsSameInstant(left, right) => [],
        _ => [path],
    };

    private static bool IsSameInstant(JsonValue left, JsonValue right) => Instant(left) is { } one && Instant(right) is { } other && one == other;

    /// <summary>Pages also print a blank in the place of the T, and offsets without a colon; without an offset it is UTC.</summary>
    private static DateTimeOffset? Instant(JsonValue value) =>
        value.TryGetValue(out DateTimeOffset instant) ? instant
        : value.TryGetValue(out string? text) && Spelling().IsMatch(text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant) ? instant
        : null;

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[T ]\d\d:\d\d")]
    private static partial Regex Spelling();
}
