using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SdkFactory.Tests.Serialization;

/// <summary>
/// Holds what an emitted type wrote against what it read. Where they differ, one of these rules says why nothing is lost;
/// what no rule allows is a fault.
/// </summary>
internal static class Quirks
{
    public const string OneItem = "one item instead of a list";
    public const string ListInText = "a list as JSON text";
    public const string NoObject = "an answer that is no object, which is refused";
    public const string Misfit = "a value that its member cannot hold, which is kept among the additional members";
    public const string ObjectInText = "an object as JSON text";
    public const string BooleanInText = "a boolean as text";
    public const string NumberInText = "a number as text";
    public const string ValueForText = "another value instead of text";
    public const string Null = "null, which is left out";
    public const string EmptyDate = "an empty text for a date, which is left out";

    public static IEnumerable<Quirk> Between(JsonNode? read, JsonNode? written, string path = "$") => (read, written) switch
    {
        (null, null) => [],
        (JsonObject left, JsonObject right) => left.Select(member => member.Key).Union(right.Select(member => member.Key), StringComparer.Ordinal)
            .SelectMany(name => Members(left, right, name, $"{path}.{name}")),
        (JsonArray left, JsonArray right) when left.Count == right.Count => left.Zip(right).SelectMany((pair, index) => Between(pair.First, pair.Second, $"{path}[{index}]")),
        (JsonValue left, JsonArray right) when InText(left) is JsonArray inner => Between(inner, right, path).Prepend(new(path, ListInText)),
        (JsonValue left, JsonObject right) when InText(left) is JsonObject inner => Between(inner, right, path).Prepend(new(path, ObjectInText)),
        (not null, JsonArray { Count: 1 } right) => Between(read, right[0], path).Prepend(new(path, OneItem)),
        (JsonValue left, JsonValue right) => Values(left, right, path),
        (_, JsonValue right) when right.GetValueKind() == JsonValueKind.String && JsonNode.DeepEquals(InText(right), read) => [new(path, ValueForText)],
        _ => [new(path, null)],
    };

    private static IEnumerable<Quirk> Members(JsonObject read, JsonObject written, string name, string path) =>
        !read.ContainsKey(name) ? [new(path, null)]
        : written.ContainsKey(name) ? Between(read[name], written[name], path)
        : read[name] is null ? [new(path, Null)]
        : read[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String && value.GetValue<string>().Length == 0 ? [new(path, EmptyDate)]
        : [new(path, null)];

    private static IEnumerable<Quirk> Values(JsonValue left, JsonValue right, string path) => (left.GetValueKind(), right.GetValueKind()) switch
    {
        (JsonValueKind.Number, JsonValueKind.Number) => SameNumber(left.ToJsonString(), right.ToJsonString()) ? [] : [new(path, null)],
        (JsonValueKind.String, JsonValueKind.String) => left.GetValue<string>() == right.GetValue<string>() || SameInstant(left.GetValue<string>(), right.GetValue<string>()) ? [] : [new(path, null)],
        (JsonValueKind.String, JsonValueKind.Number) when SameNumber(left.GetValue<string>(), right.ToJsonString()) => [new(path, NumberInText)],
        (JsonValueKind.String, JsonValueKind.True or JsonValueKind.False) when left.GetValue<string>() == right.ToJsonString() => [new(path, BooleanInText)],
        (_, JsonValueKind.String) when left.ToJsonString() == right.GetValue<string>() => [new(path, ValueForText)],
        _ => JsonNode.DeepEquals(left, right) ? [] : [new(path, null)],
    };

    private static JsonNode? InText(JsonValue value)
    {
        try
        {
            return value.GetValueKind() == JsonValueKind.String ? JsonNode.Parse(value.GetValue<string>()) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Longer ones are compared as numbers of 64 bits are.
    private static bool SameNumber(string left, string right) =>
        decimal.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out var one)
        && decimal.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out var other)
        && one == other;

    private static bool SameInstant(string left, string right) =>
        DateTimeOffset.TryParse(left, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var one)
        && DateTimeOffset.TryParse(right, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var other)
        && one == other;
}
