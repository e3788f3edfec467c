namespace SdkFactory.Claims;

/// <summary>Who says whether a row is required.</summary>
public enum PresenceSource
{
    /// <summary>The required column; without a word of the dialect a row is optional.</summary>
    Column,

    /// <summary>The dialect, for a member of the envelope.</summary>
    Envelope,

    /// <summary>The page's example: the members of an answer are there unless it lacks them.</summary>
    Example,
}
