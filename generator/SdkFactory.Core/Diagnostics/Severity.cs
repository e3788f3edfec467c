namespace SdkFactory.Diagnostics;

/// <summary>How much a problem weighs.</summary>
public enum Severity
{
    /// <summary>Not shown.</summary>
    None,

    /// <summary>We decided something, and say how.</summary>
    Info,

    /// <summary>A documented fact was lost, or two contradict.</summary>
    Warning,

    /// <summary>An operation, a type or a file could not be emitted.</summary>
    Error,
}
