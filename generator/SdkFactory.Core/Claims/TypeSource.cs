namespace SdkFactory.Claims;

/// <summary>Who says what the type of a row is.</summary>
public enum TypeSource
{
    /// <summary>The type cell.</summary>
    Cell,

    /// <summary>The note in the description that names a nested type.</summary>
    NestedType,

    /// <summary>The one structure of the page that nothing else names, for a list of an answer that names no element.</summary>
    FreeStructure,
}
