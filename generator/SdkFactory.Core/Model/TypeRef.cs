namespace SdkFactory.Model;

/// <summary>The type of a member, resolved.</summary>
/// <param name="Kind">What a value is.</param>
/// <param name="Name">The C# name, for a <see cref="TypeKind.Model"/> or an <see cref="TypeKind.Enum"/>.</param>
/// <param name="Element">The element, for a <see cref="TypeKind.List"/>.</param>
public sealed record TypeRef(TypeKind Kind, string? Name = null, TypeRef? Element = null)
{
    /// <summary>Whether values are files or lists of files, which only a multipart body carries.</summary>
    public bool IsFile => Kind == TypeKind.File || Element is { IsFile: true };

    /// <summary>A list of <paramref name="element"/>.</summary>
    public static TypeRef ListOf(TypeRef element) => new(TypeKind.List, Element: element);
}
