using System.Collections.Generic;
using SdkFactory.Diagnostics;

namespace SdkFactory.Linking.Modelling;

/// <summary>After the tenth pass: it is known where the members of requests travel.</summary>
/// <param name="Named">The types and names before.</param>
/// <param name="Operations">The operations, in the order of the pages.</param>
/// <param name="ByRequest">For each type that is a request's, where its members travel; where several operations have it, they travel alike.</param>
/// <param name="Problems">What cannot travel where it is said to.</param>
internal sealed record PlacedOperations(
    NamedTypes Named,
    IReadOnlyList<PlacedOperation> Operations,
    IReadOnlyDictionary<string, PlacedRequest> ByRequest,
    IReadOnlyList<Problem> Problems);
