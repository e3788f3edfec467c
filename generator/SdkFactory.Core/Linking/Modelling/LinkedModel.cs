using System.Collections.Generic;

namespace SdkFactory.Linking.Modelling;

/// <summary>After the last pass: types and operations as they are emitted, with all that was decided about them.</summary>
/// <param name="Placed">What was placed.</param>
/// <param name="Types">The types, ordered by C# name.</param>
/// <param name="Operations">The operations that are emitted.</param>
/// <param name="Homes">Where types and enums stand.</param>
internal sealed record LinkedModel(PlacedOperations Placed, IReadOnlyList<LinkedType> Types, IReadOnlyList<LinkedOperation> Operations, FileHomes Homes);
