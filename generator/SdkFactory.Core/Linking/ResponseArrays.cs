using System.Collections.Generic;
using System.Linq;
using SdkFactory.Model;

namespace SdkFactory.Linking;

/// <summary>
/// Response rows that say <c>array</c> and nothing more: a list of the one structure on the page that nothing else
/// references; without such a structure the examples decide.
/// </summary>
internal static class ResponseArrays
{
    /// <summary>The structure that the page's bare arrays hold; null where there is none, or more than one.</summary>
    public static TypeClaim? Element(ApiPage page)
    {
        var referenced = new HashSet<string>(
            page.Operation!.Request.Concat(page.Operation.Response).SelectMany(row => References(row.Type))
                .Concat(page.Structures.SelectMany(structure => structure.Rows.SelectMany(row => References(row.Type)).Where(name => name != structure.Name))));
        var free = page.Structures.Select(structure => structure.Name).Distinct().Where(name => !referenced.Contains(name)).ToList();
        return free.Count == 1 ? new TypeClaim(TypeClaimKind.Reference, free[0], Linked: true) : null;
    }

    public static RowClaim Completed(RowClaim row, TypeClaim? element) =>
        row.Type is { Kind: TypeClaimKind.Array, Element: null } && element is not null
            ? row with { Type = row.Type with { Element = element }, TypeSource = TypeSource.FreeStructure }
            : row;

    private static IEnumerable<string> References(TypeClaim type) =>
        type.Element is not null ? References(type.Element)
        : type.Kind == TypeClaimKind.Reference ? [type.Name!]
        : [];
}
