namespace SdkFactory.Claims;

/// <summary>The type of a row in the page's own words.</summary>
/// <param name="Kind">What the cell says.</param>
/// <param name="Name">The structure's name, for a <see cref="TypeClaimKind.Reference"/>.</param>
/// <param name="Element">The element, for an <see cref="TypeClaimKind.Array"/> that names it.</param>
/// <param name="Linked">Whether the page linked the name; a bare word that no page defines is an unknown word instead.</param>
public sealed record TypeClaim(TypeClaimKind Kind, string? Name = null, TypeClaim? Element = null, bool Linked = false)
{
    private static readonly string[] Words = System.Array.ConvertAll(System.Enum.GetNames(typeof(TypeClaimKind)), name => name.ToLowerInvariant());

    /// <summary>The structure that a value or an item of a list is, by its name; null where it is none.</summary>
    public string? Reference => Element is not null ? Element.Reference : Kind == TypeClaimKind.Reference ? Name : null;

    /// <summary>Whether values are files or lists of files.</summary>
    public bool IsFile => Kind == TypeClaimKind.File || Element is { IsFile: true };

    /// <summary>Whether a value is one text, number or boolean, which a path and a header can carry.</summary>
    public bool IsScalar => Kind is TypeClaimKind.String or TypeClaimKind.Number or TypeClaimKind.Boolean;

    /// <summary>Whether values are text or lists of text, which an enum can narrow.</summary>
    public bool IsText => Kind == TypeClaimKind.String || (Kind == TypeClaimKind.Array && (Element is null || Element.IsText));

    /// <summary>Whether both name the same type; a link to it is no difference.</summary>
    public bool Says(TypeClaim other) =>
        Kind == other.Kind && Name == other.Name && (Element is null ? other.Element is null : other.Element is not null && Element.Says(other.Element));

    /// <summary>Whether it leaves open what a value is: any value, any object, a list of something.</summary>
    public bool IsOpen => Kind is TypeClaimKind.Any or TypeClaimKind.Object || (Kind == TypeClaimKind.Array && Element is null);

    /// <summary>Whether both can be true of one value: they name the same type, or one leaves open what the other says.</summary>
    public bool Agrees(TypeClaim other) => Says(other) || LeavesOpen(other) || other.LeavesOpen(this);

    /// <summary>The type as a type cell would say it.</summary>
    public override string ToString() => Kind switch
    {
        TypeClaimKind.Array => Element is null ? "array" : Element + "[]",
        TypeClaimKind.Reference => Name!,
        _ => Words[(int)Kind],
    };

    private bool LeavesOpen(TypeClaim other) => Kind switch
    {
        TypeClaimKind.Any => true,
        TypeClaimKind.Object => other.Kind is TypeClaimKind.Object or TypeClaimKind.Reference,
        TypeClaimKind.Array => other.Kind == TypeClaimKind.Array && (Element is null || (other.Element is not null && Element.LeavesOpen(other.Element))),
        _ => false,
    };
}
