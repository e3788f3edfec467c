using SdkFactory.Model;

namespace SdkFactory.Emitting;

/// <summary>How a type of the model is written in C#, and which codec reads and writes it.</summary>
internal static class CSharpType
{
    public static string Print(TypeRef type) => type.Kind switch
    {
        TypeKind.Text => "string",
        TypeKind.Integer => "long",
        TypeKind.Fraction => "double",
        TypeKind.Boolean => "bool",
        TypeKind.DateTime => "global::System.DateTimeOffset",
        TypeKind.Date => "global::System.DateOnly",
        TypeKind.Any or TypeKind.Object => "global::System.Text.Json.JsonElement",
        TypeKind.Model => type.Name!,
        TypeKind.Enum => $"OpenEnum<{type.Name}>",
        TypeKind.File => "ApiFile",
        _ => $"global::System.Collections.Generic.IReadOnlyList<{Print(type.Element!)}>",
    };

    public static string Print(Member member) => Print(member.Type) + (member.MayBeAbsent ? "?" : "");

    public static string Codec(TypeRef type) => type.Kind switch
    {
        TypeKind.Text => "StringJson",
        TypeKind.Integer => "Int64Json",
        TypeKind.Fraction => "DoubleJson",
        TypeKind.Boolean => "BooleanJson",
        TypeKind.DateTime => "DateTimeJson",
        TypeKind.Date => "DateJson",
        TypeKind.Model => $"ObjectJson<{type.Name}>",
        TypeKind.Enum => $"EnumJson<{type.Name}, {EnumEmitter.TextOf(type.Name!)}>",
        TypeKind.List => $"ListJson<{Print(type.Element!)}, {Codec(type.Element!)}>",
        _ => "AnyJson",
    };

    /// <summary>The codec that reads a member which may be missing or null. Enums and free values that are required have a default that is no value.</summary>
    public static string Reader(Member member) =>
        IsValue(member.Type) && (member.MayBeAbsent || member.Type.Kind is not (TypeKind.Enum or TypeKind.Any or TypeKind.Object))
            ? $"NullableJson<{Print(member.Type)}, {Codec(member.Type)}>"
            : Codec(member.Type);

    /// <summary>Whether the C# type is a value type.</summary>
    public static bool IsValue(TypeRef type) =>
        type.Kind is not (TypeKind.Text or TypeKind.Model or TypeKind.List or TypeKind.File);
}
