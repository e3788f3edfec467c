using SdkFactory.Model;

namespace SdkFactory.Linking.Members;

/// <summary>Kinds of values in words.</summary>
internal static class TypeWording
{
    public static string Describe(TypeKind kind) => kind switch
    {
        TypeKind.Integer => "whole numbers",
        TypeKind.Fraction => "numbers with fractions",
        TypeKind.DateTime => "date and time",
        TypeKind.Any => "any JSON value",
        TypeKind.Object => "any JSON object",
        TypeKind.Model => "a type of the SDK",
        TypeKind.Enum => "an enum",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
