using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Values;

namespace SdkFactory.Linking.Modelling;

/// <summary>Where types and enums stand: what only one operation has stands in its file, so that page and code are read side by side.</summary>
internal sealed class FileHomes
{
    private readonly Dictionary<string, Origin> _operations = new(StringComparer.Ordinal);

    public FileHomes(IEnumerable<PlacedOperation> operations)
    {
        foreach (var operation in operations.Where(operation => operation.IsEmitted).Select(operation => operation.Defined.Evidence))
        {
            _operations[operation.PinKey] = operation.Origin;
        }
    }

    /// <summary>The operation whose file something stands in that is known in a scope; null for a file of its own.</summary>
    /// <param name="scope">The scope; null for several.</param>
    public Origin? Find(string? scope) => scope is not null && _operations.TryGetValue(scope, out var operation) ? operation : null;
}
