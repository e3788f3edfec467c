using System;
using System.Linq;
using System.Threading;

namespace SdkFactory.Linking.Modelling;

/// <summary>The last passes: types one by one, then operations one by one, each from its own claims and the names of all.</summary>
internal static class ModelLinking
{
    public static LinkedModel Link(PlacedOperations placed, CancellationToken cancellationToken)
    {
        var homes = new FileHomes(placed.Operations);
        var typeLinking = new TypeLinking(placed, homes);
        var types = placed.Named.Valued.Types.ToDictionary(type => type.Name, typeLinking.Link, StringComparer.Ordinal);
        cancellationToken.ThrowIfCancellationRequested();
        var operationLinking = new OperationLinking(placed, types);
        var operations = placed.Operations.Where(operation => operation.IsEmitted).Select(operationLinking.Link).ToList();
        return new LinkedModel(placed, types.Values.OrderBy(type => type.Type.Name, StringComparer.Ordinal).ToList(), operations, homes);
    }
}
