namespace SdkFactory.Model;

/// <summary>The keys of what every page has at most once.</summary>
public static class PageKeys
{
    /// <summary>The page as a whole: its title.</summary>
    public const string Page = "page";

    /// <summary>The example answer.</summary>
    public const string Example = "example";
}
