namespace SdkFactory.Model;

/// <summary>The keys of what every page has at most once.</summary>
public static class PageKeys
{
    /// <summary>The page as a whole: its title.</summary>
    public const string Page = "page";

    /// <summary>The request table; its rows' keys stand below it.</summary>
    public const string Request = "request";

    /// <summary>The response section; its rows' keys stand below it.</summary>
    public const string Response = "response";

    /// <summary>The example answer.</summary>
    public const string Example = "example";
}
