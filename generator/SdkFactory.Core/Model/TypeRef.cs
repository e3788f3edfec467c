namespace SdkFactory.Model;

/// <summary>The type of a member, resolved.</summary>
/// <param name="Kind">What a value is.</param>
/// <param name="Name">The C# name, for a <see cref="TypeKind.Model"/> or an <see cref="TypeKind.Enum"/>.</param>
/// <param name="Element">The element, for a <see cref="TypeKind.List"/>.</param>
public sealed record TypeRef(TypeKind Kind, string? Name = null, TypeRef? Element = null)
{
    /// <summary>A list of <paramref name="element"/>.</summary>
    public static TypeRef ListOf(TypeRef element) => new(TypeKind.List, Element: element);
}
