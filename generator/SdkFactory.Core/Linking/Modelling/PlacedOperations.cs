using System.Collections.Generic;
using SdkFactory.Linking.Definitions;
using SdkFactory.Linking.Members;
using SdkFactory.Values;

namespace SdkFactory.Linking.Modelling;

/// <summary>After the tenth pass: it is known where the members of requests travel.</summary>
/// <param name="named">The types and names before.</param>
/// <param name="operations">The operations.</param>
/// <param name="byRequest">For each type that is a request's, where its members travel; where several operations have it, they travel alike.</param>
internal sealed class PlacedOperations(NamedTypes named, IReadOnlyList<PlacedOperation> operations, IReadOnlyDictionary<ValuedType, PlacedRequest> byRequest)
{
    private readonly UnitIndex<DefinedOperation, PlacedOperation> _made = new(operations, operation => operation.Defined);

    /// <summary>The types and names before.</summary>
    public NamedTypes Named => named;

    /// <summary>The operations.</summary>
    public IReadOnlyList<PlacedOperation> Operations => operations;

    /// <summary>Where the members of a request travel; null for a type that is none.</summary>
    public PlacedRequest? FindRequest(ValuedType type) => byRequest.TryGetValue(type, out var request) ? request : null;

    /// <summary>What was made of an operation; null for one that was not there.</summary>
    public PlacedOperation? Find(DefinedOperation operation, ref int next) => _made.Find(operation, ref next);
}
