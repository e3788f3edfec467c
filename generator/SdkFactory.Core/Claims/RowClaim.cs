using SdkFactory.Values;

namespace SdkFactory.Claims;

/// <summary>One row of a parameter, response or structure table, in the page's own words.</summary>
/// <param name="Key">Names the row within its page and stays the same when the row moves.</param>
/// <param name="WireName">The name as it is sent.</param>
/// <param name="Type">The type cell, completed by what a note says where the cell leaves room.</param>
/// <param name="Required">The required cell; null where the table has none.</param>
/// <param name="Default">The default cell; null where it says none.</param>
/// <param name="Description">The description without the parts that other claims hold.</param>
/// <param name="Example">The example cell; null where it is empty.</param>
/// <param name="Values">The values that the row names, by source and in its order.</param>
/// <param name="TypeSource">Who says the type.</param>
/// <param name="PresenceSource">Who says whether it is required.</param>
public sealed record RowClaim(
    string Key,
    string WireName,
    TypeClaim Type,
    bool? Required,
    string? Default,
    string Description,
    ExampleCell? Example,
    EquatableArray<ValueClaim> Values,
    TypeSource TypeSource = TypeSource.Cell,
    PresenceSource PresenceSource = PresenceSource.Column);
