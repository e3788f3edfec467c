using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Linking.Operations;
using SdkFactory.Values;

namespace SdkFactory.Linking.Definitions;

/// <summary>What one page defines, whatever others do.</summary>
internal sealed class OutlinedPage
{
    public OutlinedPage(SelectedPage selected)
    {
        Selected = selected;
        var page = selected.Included!;
        Structures = [.. page.Structures.Select(structure => new Definition(
            structure.Name,
            structure.Name,
            page.Path,
            new Origin(page.Path, structure.Key),
            "",
            Definition.WithPresence(structure.Rows)))];
        var element = selected.Operations.Count == 0 ? null : FreeStructures.Find(page);
        Operations = [.. selected.Operations.Select(operation => new OutlinedOperation(operation, element))];
        References = FindReferences(page, selected.Operations);
    }

    public SelectedPage Selected { get; }

    /// <summary>The structures, in the order of the page.</summary>
    public IReadOnlyList<Definition> Structures { get; }

    /// <summary>What its operations define.</summary>
    public IReadOnlyList<OutlinedOperation> Operations { get; }

    /// <summary>Every name that a type cell or a response line gives to a value that is JSON.</summary>
    public HashSet<string> References { get; }

    /// <summary>The keys of the rows that are members of whatever they define.</summary>
    public HashSet<string> Rows => field ??= new(
        Structures.SelectMany(structure => structure.Rows)
            .Concat(Operations.SelectMany(operation => operation.Routed.Evidence.Claim is var claim ? operation.Response is null ? claim.Request : claim.Request.Concat(claim.Response) : []))
            .Select(row => row.Key),
        StringComparer.Ordinal);

    private static HashSet<string> FindReferences(ApiPage page, IReadOnlyList<RoutedOperation> operations)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var structure in page.Structures)
        {
            AddReferences(structure.Rows, names);
        }

        foreach (var operation in operations)
        {
            var claim = operation.Evidence.Claim;
            AddReferences(claim.Request, names);
            AddReferences(claim.Response, names);
            if (claim.Response.Count == 0 && claim.ResponseType?.Reference is { } name)
            {
                names.Add(name);
            }
        }

        return names;
    }

    private static void AddReferences(EquatableArray<RowClaim> rows, HashSet<string> names)
    {
        foreach (var row in rows)
        {
            if (row.Type.Reference is { } name)
            {
                names.Add(name);
            }
        }
    }
}
