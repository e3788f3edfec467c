namespace SdkFactory.Linking.Deciding;

/// <summary>The sources that many questions have.</summary>
internal static class SourceNames
{
    /// <summary>An override of the settings.</summary>
    public const string Override = "override";

    /// <summary>The lock.</summary>
    public const string Lock = "lock";

    /// <summary>The source that answers where every other is silent.</summary>
    public const string Nothing = "nothing";

    /// <summary>The source of a name that was made up since all others are taken.</summary>
    public const string MadeUp = "a word or a digest behind it, since the others are taken";
}
