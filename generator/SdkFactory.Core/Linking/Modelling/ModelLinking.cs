using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SdkFactory.Linking.Members;
using SdkFactory.Values;

namespace SdkFactory.Linking.Modelling;

/// <summary>The last passes: types one by one, then enums and operations one by one, each from its own claims and the names of all.</summary>
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
        return new LinkedModel(placed, types, table.Order.Select(index => types[index]).ToList(), LinkEnums(table, homes, before), LinkOperations(placed, types, before));
    }

    private static List<LinkedType> LinkTypes(PlacedOperations placed, FileHomes homes, LinkedModel? before)
    {
        var named = placed.Named;
        var linking = new TypeLinking(named.Table, named.Valued.Merged.Parted.Defined.Named.Routed.Selected.Input.Pins);
        var types = new List<LinkedType>(named.Valued.Types.Count);
        var next = 0;
        foreach (var type in named.Valued.Types)
        {
            var request = placed.FindRequest(type);
            var home = homes.Find(type.Merged.Scope);
            types.Add(before?.Find(type, ref next) is { } known && known.IsMadeOf(request, home, named.Table) ? known : linking.Link(type, request, home));
        }

        return types;
    }

    private static List<LinkedEnum> LinkEnums(NameTable table, FileHomes homes, LinkedModel? before)
    {
        var enums = new List<LinkedEnum>(table.Enums.Count);
        var next = 0;
        foreach (var item in table.Enums)
        {
            enums.Add(LinkedEnum.Link(item, homes, before?.Find(item, ref next)));
        }

        return enums;
    }

    private static List<LinkedOperation> LinkOperations(PlacedOperations placed, List<LinkedType> types, LinkedModel? before)
    {
        var table = placed.Named.Table;
        var linking = new OperationLinking(table);
        var requests = new UnitIndex<ValuedType, LinkedType>(types, type => type.Valued);
        var operations = new List<LinkedOperation>(placed.Operations.Count);
        var next = 0;
        foreach (var operation in placed.Operations)
        {
            if (operation.IsEmitted)
            {
                var request = operation.Request is null ? null : requests.Find(operation.Request.Type);
                operations.Add(before?.Find(operation, ref next) is { } known && known.IsMadeOf(request, table) ? known : linking.Link(operation, request));
            }
        }

        return operations;
    }
}
