namespace SdkFactory.Model;

/// <summary>One row of a parameter, response or structure table, in the page's own words.</summary>
/// <param name="Key">Names the row within its page and stays the same when the row moves.</param>
/// <param name="WireName">The name as it is sent.</param>
/// <param name="Type">The type cell.</param>
/// <param name="Required">The required cell; null where the table has none or its word is unknown.</param>
/// <param name="Default">The default cell; null where it says none.</param>
/// <param name="Description">The description without the parts that other claims hold.</param>
/// <param name="Example">The example cell; null where it is empty.</param>
/// <param name="Enum">The allowed values; empty where the row names none.</param>
public sealed record RowClaim(
    string Key,
    string WireName,
    TypeClaim Type,
    bool? Required,
    string? Default,
    string Description,
    ExampleCell? Example,
    EquatableArray<EnumValueClaim> Enum);
