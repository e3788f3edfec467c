using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace SdkFactory.Linking.Modelling;

/// <summary>The last passes: types one by one, then operations one by one, each from its own claims and the names of all.</summary>
internal static class ModelLinking
{
    /// <param name="placed">The operations and types.</param>
    /// <param name="before">What these passes made of these settings before; null for nothing.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static LinkedModel Link(PlacedOperations placed, LinkedModel? before, CancellationToken cancellationToken)
    {
        var table = placed.Named.Table;
        var homes = new FileHomes(placed.Operations);
        var types = LinkTypes(placed, homes, before);
        cancellationToken.ThrowIfCancellationRequested();
        var linking = new OperationLinking(table);
        var operations = new List<LinkedOperation>(placed.Operations.Count);
        foreach (var operation in placed.Operations)
        {
            if (operation.IsEmitted)
            {
                var request = operation.Request is null ? null : types[operation.Request.Type.Name];
                operations.Add(before?.Find(operation) is { } known && known.IsMadeOf(request, table) ? known : linking.Link(operation, request));
            }
        }

        return new LinkedModel(
            placed,
            table.Ordered.Select(name => types[name]).ToList(),
            types,
            table.Enums.Select(item => LinkedEnum.Link(item, homes, before?.Find(item))).ToList(),
            operations);
    }

    private static Dictionary<string, LinkedType> LinkTypes(PlacedOperations placed, FileHomes homes, LinkedModel? before)
    {
        var named = placed.Named;
        var linking = new TypeLinking(named.Table, named.Valued.Merged.Parted.Defined.Named.Routed.Selected.Input.Pins);
        var types = new Dictionary<string, LinkedType>(named.Valued.Types.Count, StringComparer.Ordinal);
        foreach (var type in named.Valued.Types)
        {
            var request = placed.FindRequest(type.Name);
            var home = homes.Find(type.Merged.Scope);
            types.Add(type.Name, before?.FindType(type.Name) is { } known && known.IsMadeOf(type, request, home, named.Table) ? known : linking.Link(type, request, home));
        }

        return types;
    }
}
