using SdkFactory.Values;

namespace SdkFactory.Claims;

/// <summary>A structure that a page defines.</summary>
/// <param name="Key">Names the section within its page.</param>
/// <param name="Name">The structure's name as the page spells it.</param>
/// <param name="Rows">Its members.</param>
public sealed record StructureClaim(string Key, string Name, EquatableArray<RowClaim> Rows);
