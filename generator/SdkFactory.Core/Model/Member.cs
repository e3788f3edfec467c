using SdkFactory.Values;

namespace SdkFactory.Model;

/// <summary>A member of an emitted type.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="WireName">The name as it is sent.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="Required">Whether the docs say that it is always there.</param>
/// <param name="MayBeAbsent">Whether a reader must expect it to be missing; shapes the C#.</param>
/// <param name="IsInBody">Whether it is written with the rest of its type, as JSON or in a form. A request's member that travels in path, query or header is not.</param>
/// <param name="Description">The page's words.</param>
/// <param name="Default">The documented default; null for none.</param>
/// <param name="Example">The documented example; null for none.</param>
/// <param name="Source">The row that describes it; of several, the first.</param>
public sealed record Member(
    string Name,
    string WireName,
    TypeRef Type,
    bool Required,
    bool MayBeAbsent,
    bool IsInBody,
    string Description,
    string? Default,
    string? Example,
    Origin Source);
