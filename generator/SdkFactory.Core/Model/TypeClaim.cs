namespace SdkFactory.Model;

/// <summary>The type of a row in the page's own words.</summary>
/// <param name="Kind">What the cell says.</param>
/// <param name="Name">The structure's name, for a <see cref="TypeClaimKind.Reference"/>.</param>
/// <param name="Element">The element, for an <see cref="TypeClaimKind.Array"/> that names it.</param>
/// <param name="Linked">Whether the page linked the name; a bare word that no page defines is an unknown word instead.</param>
public sealed record TypeClaim(TypeClaimKind Kind, string? Name = null, TypeClaim? Element = null, bool Linked = false)
{
    /// <summary>Whether values are files or lists of files.</summary>
    public bool IsFile => Kind == TypeClaimKind.File || Element is { IsFile: true };

    /// <summary>Whether a value is one text, number or boolean, which a path and a header can carry.</summary>
    public bool IsScalar => Kind is TypeClaimKind.String or TypeClaimKind.Number or TypeClaimKind.Boolean;

    /// <summary>Whether both name the same type; a link to it is no difference.</summary>
    public bool Says(TypeClaim other) => ToString() == other.ToString();

    /// <summary>The type as a type cell would say it.</summary>
    public override string ToString() => Kind switch
    {
        TypeClaimKind.Array => Element is null ? "array" : Element + "[]",
        TypeClaimKind.Reference => Name!,
        _ => Kind.ToString().ToLowerInvariant(),
    };
}
