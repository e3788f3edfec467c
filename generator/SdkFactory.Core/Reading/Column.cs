namespace SdkFactory.Reading;

/// <summary>What a column of a table means.</summary>
internal enum Column
{
    Name,
    Type,
    Required,
    Default,
    Description,
    Example,
}
