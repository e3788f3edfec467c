namespace SdkFactory.Settings;

/// <summary>What a way to authenticate is.</summary>
public enum SecurityKind
{
    /// <summary>A value in a header or in the query.</summary>
    ApiKey,

    /// <summary>A scheme of the Authorization header.</summary>
    Http,
}
