namespace SdkFactory.Model;

/// <summary>What one page claims, without any line number: a page that only moved its lines equals itself.</summary>
/// <param name="Path">The page's path below the root, with forward slashes.</param>
/// <param name="Title">The first heading.</param>
/// <param name="Prose">The text between the title and the first section, as plain text.</param>
/// <param name="Deprecated">Whether the page says that its operation is deprecated.</param>
/// <param name="Operation">The operation; null on a page of prose.</param>
/// <param name="Structures">The structures that the page defines, in its order.</param>
public sealed record ApiPage(
    string Path,
    string Title,
    string Prose,
    bool Deprecated,
    OperationClaim? Operation,
    EquatableArray<StructureClaim> Structures);
