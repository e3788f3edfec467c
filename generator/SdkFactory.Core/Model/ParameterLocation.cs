namespace SdkFactory.Model;

/// <summary>Where a request member travels.</summary>
public enum ParameterLocation
{
    /// <summary>In the body.</summary>
    Body,

    /// <summary>In the query string.</summary>
    Query,

    /// <summary>In the path, at the hole of its name.</summary>
    Path,

    /// <summary>As a header.</summary>
    Header,
}
