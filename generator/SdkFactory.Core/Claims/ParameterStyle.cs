namespace SdkFactory.Claims;

/// <summary>Where the request table's layout says that its rows travel.</summary>
public enum ParameterStyle
{
    /// <summary>The layout does not tell: no rows, or white space that was lost.</summary>
    Unknown,

    /// <summary>Query parameters.</summary>
    Query,

    /// <summary>Members of a body.</summary>
    Body,
}
