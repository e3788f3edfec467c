using SdkFactory.Values;

namespace SdkFactory.Claims;

/// <summary>What one page claims, without any line number: a page that only moved its lines equals itself.</summary>
/// <param name="Path">The page's path below the root, with forward slashes.</param>
/// <param name="Operations">The operations that the page describes, in its order; none on a page of prose.</param>
/// <param name="Structures">The structures that the page defines, in its order.</param>
public sealed record ApiPage(string Path, EquatableArray<OperationClaim> Operations, EquatableArray<StructureClaim> Structures);
