using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Values;

namespace SdkFactory.Linking.Definitions;

/// <summary>
/// Response rows that say <c>array</c> and nothing more: a list of the one structure on the page that nothing else
/// references; without such a structure the examples decide.
/// </summary>
internal static class FreeStructures
{
    /// <summary>The structure that the page's bare arrays hold; null where there is none, or more than one.</summary>
    public static TypeClaim? Find(ApiPage page)
    {
        if (page.Structures.Count == 0)
        {
            return null;
        }

        var referenced = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in page.Operations)
        {
            AddReferences(operation.Request, referenced, except: null);
            AddReferences(operation.Response, referenced, except: null);
        }

        foreach (var structure in page.Structures)
        {
            AddReferences(structure.Rows, referenced, except: structure.Name);
        }

        var free = page.Structures.Select(structure => structure.Name).Where(name => !referenced.Contains(name)).Distinct().Take(2).ToList();
        return free.Count == 1 ? new TypeClaim(TypeClaimKind.Reference, free[0], Linked: true) : null;
    }

    /// <summary>A row with <paramref name="element"/> in its list, where it names none itself.</summary>
    public static RowClaim Complete(RowClaim row, TypeClaim? element) =>
        row.Type is { Kind: TypeClaimKind.Array, Element: null } && element is not null
            ? row with { Type = row.Type with { Element = element }, TypeSource = TypeSource.FreeStructure }
            : row;

    private static void AddReferences(EquatableArray<RowClaim> rows, HashSet<string> referenced, string? except)
    {
        foreach (var row in rows)
        {
            if (row.Type.Reference is { } name && name != except)
            {
                referenced.Add(name);
            }
        }
    }
}
