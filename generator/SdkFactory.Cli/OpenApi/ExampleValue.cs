using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SdkFactory.Model;

namespace SdkFactory.Cli.OpenApi;

/// <summary>A documented example or default as a JSON value of the member's type, where it is one; else as text.</summary>
internal static class ExampleValue
{
    public static JsonNode Of(string text, TypeRef type) => type.Kind switch
    {
        TypeKind.Integer when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        TypeKind.Fraction when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => JsonValue.Create(number),
        TypeKind.Boolean when text is "true" or "false" => JsonValue.Create(text == "true"),
        TypeKind.List or TypeKind.Model or TypeKind.Object or TypeKind.Any => Json(text) ?? JsonValue.Create(text),
        _ => JsonValue.Create(text),
    };

    /// <summary>The JSON value of a text; null where it is none.</summary>
    public static JsonNode? Json(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
