using SdkFactory.Values;

namespace SdkFactory.Settings;

/// <summary>Which header words name which column of a table.</summary>
/// <param name="Name">The wire name.</param>
/// <param name="Type">The type.</param>
/// <param name="Required">Whether it is required.</param>
/// <param name="Default">The default value.</param>
/// <param name="Description">The description.</param>
/// <param name="Example">An example value.</param>
public sealed record ColumnWords(
    EquatableArray<string> Name,
    EquatableArray<string> Type,
    EquatableArray<string> Required,
    EquatableArray<string> Default,
    EquatableArray<string> Description,
    EquatableArray<string> Example);
