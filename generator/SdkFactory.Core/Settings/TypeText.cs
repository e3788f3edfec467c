using System;
using System.Linq;
using SdkFactory.Claims;

namespace SdkFactory.Settings;

/// <summary>Reads a type as settings write it: <c>string</c>, <c>number[]</c>, <c>UserDto</c>, <c>UserDto[]</c>.</summary>
public static class TypeText
{
    private const string ListMark = "[]";

    // Nobody documents deeper lists, and a type's equality follows its nesting.
    private const int MaxNesting = 4;

    /// <summary>The type; null where <paramref name="text"/> is none.</summary>
    public static TypeClaim? TryParse(string text)
    {
        var name = text;
        var nesting = 0;
        while (nesting < MaxNesting && name.EndsWith(ListMark, StringComparison.Ordinal))
        {
            name = name.Substring(0, name.Length - ListMark.Length);
            nesting++;
        }

        var type = Word(name);
        for (; nesting > 0 && type is not null; nesting--)
        {
            type = new TypeClaim(TypeClaimKind.Array, Element: type);
        }

        return type;
    }

    private static TypeClaim? Word(string name) => name switch
    {
        "string" => new TypeClaim(TypeClaimKind.String),
        "number" => new TypeClaim(TypeClaimKind.Number),
        "boolean" => new TypeClaim(TypeClaimKind.Boolean),
        "object" => new TypeClaim(TypeClaimKind.Object),
        "any" => new TypeClaim(TypeClaimKind.Any),
        "file" => new TypeClaim(TypeClaimKind.File),
        _ => IsStructureName(name) ? new TypeClaim(TypeClaimKind.Reference, Name: name, Linked: true) : null,
    };

    // "array" alone would not say of what.
    private static bool IsStructureName(string name) =>
        name.Length > 0 && name != "array" && name.All(character => char.IsLetterOrDigit(character) || character is '_' or '-' or '.');
}
