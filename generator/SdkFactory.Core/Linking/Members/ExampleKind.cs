using SdkFactory.Claims;
using SdkFactory.Json;

namespace SdkFactory.Linking.Members;

/// <summary>Whether an example's value is of the kind that its table says.</summary>
internal static class ExampleKind
{
    public static bool IsOf(JsonValue value, TypeClaim type) => type.Kind switch
    {
        TypeClaimKind.String => value.Kind == JsonKind.String,
        TypeClaimKind.Number => value.Kind == JsonKind.Number,
        TypeClaimKind.Boolean => value.Kind is JsonKind.True or JsonKind.False,
        TypeClaimKind.Array => value.Kind == JsonKind.Array,
        TypeClaimKind.Object or TypeClaimKind.Reference => value.Kind == JsonKind.Object,
        _ => true,
    };

    /// <summary>The kind, in words.</summary>
    public static string Name(JsonValue value) => value.Kind switch
    {
        JsonKind.String => "a text",
        JsonKind.Number => "a number",
        JsonKind.True or JsonKind.False => "a boolean",
        JsonKind.Array => "a list",
        JsonKind.Object => "an object",
        _ => "null",
    };
}
