using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using SdkFactory.Json;
using SdkFactory.Model;
using JsonValue = System.Text.Json.Nodes.JsonValue;
using ReadValue = SdkFactory.Json.JsonValue;

namespace SdkFactory.Cli.OpenApi;

/// <summary>A documented example or default as a JSON value of the member's type, where it is one; else as text.</summary>
internal static class ExampleValue
{
    /// <summary>How deep a value may nest: the readers of a document follow 64 levels, of which at most eight are around a value.</summary>
    public const int MaxDepth = 64 - 8;

    public static JsonNode Read(string text, TypeRef type) => type.Kind switch
    {
        TypeKind.Integer when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        TypeKind.Fraction => Number(text),
        TypeKind.Boolean when text is "true" or "false" => JsonValue.Create(text == "true"),
        TypeKind.List or TypeKind.Model or TypeKind.Object or TypeKind.Any => Json(text),
        _ => JsonValue.Create(text),
    };

    /// <summary>The value of a JSON text, read as the linker reads it; the text itself where it is none, or nests too deep.</summary>
    public static JsonNode Json(string text) =>
        JsonText.TryParse(text, allowComments: false, out var value, out _) && Depth(value) <= MaxDepth
            ? Node(value) ?? JsonNullSentinel.JsonNull
            : JsonValue.Create(text);

    private static JsonNode? Node(ReadValue value) => value.Kind switch
    {
        JsonKind.Null => null,
        JsonKind.True or JsonKind.False => JsonValue.Create(value.Kind == JsonKind.True),
        JsonKind.Number => Number(value.Text),
        JsonKind.String => JsonValue.Create(value.Text),
        JsonKind.Array => new JsonArray([.. value.Items.Select(Node)]),
        _ => Object(value.Members),
    };

    // Of two members with one name the last wins, as in the SDK. Names with half a surrogate pair may become one only here.
    private static JsonObject Object(IEnumerable<JsonMember> members)
    {
        var node = new JsonObject();
        foreach (var member in members)
        {
            node[Sound(member.Name)] = Node(member.Value);
        }

        return node;
    }

    // A decimal keeps more digits than a double, and a double larger and smaller numbers than a decimal; beyond both is text.
    private static JsonValue Number(string text)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var wide) || !double.IsFinite(wide))
        {
            return JsonValue.Create(text);
        }

        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) && (double)exact == wide
            ? JsonValue.Create(exact)
            : JsonValue.Create(wide);
    }

    private static int Depth(ReadValue value) =>
        value.Kind is JsonKind.Array or JsonKind.Object
            ? 1 + value.Items.Concat(value.Members.Select(member => member.Value)).Select(Depth).DefaultIfEmpty().Max()
            : 0;

    private static string Sound(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
