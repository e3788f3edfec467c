using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace SdkFactory.Tests.Behaviour;

/// <summary>Where two JSON values do not mean the same.</summary>
internal static class JsonDifference
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

    private static bool IsSameInstant(JsonValue left, JsonValue right) =>
        left.TryGetValue(out DateTimeOffset one) && right.TryGetValue(out DateTimeOffset other) && one == other;
}
