namespace SdkFactory.Claims;

/// <summary>The keys of what every operation has at most once.</summary>
public static class PageKeys
{
    /// <summary>The page as a whole: its title. The key of an operation that has the page for itself.</summary>
    public const string Page = "page";

    /// <summary>The request table; its rows' keys stand below it.</summary>
    public const string Request = "request";

    /// <summary>The response section; its rows' keys stand below it.</summary>
    public const string Response = "response";

    /// <summary>The example response.</summary>
    public const string Example = "example";

    /// <summary>The key of a part of an operation: below the operation's own key, unless the operation has the page for itself.</summary>
    public static string Join(string operation, string part) => operation == Page ? part : $"{operation}/{part}";
}
