namespace SdkFactory.Model;

/// <summary>Who sees the emitted types.</summary>
public enum Accessibility
{
    /// <summary>Everyone.</summary>
    Public,

    /// <summary>The project that compiles them.</summary>
    Internal,
}
