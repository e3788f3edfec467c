namespace SdkFactory.Values;

/// <summary>A row of a page.</summary>
/// <param name="Page">The page's path.</param>
/// <param name="Key">The row's key.</param>
public readonly record struct Origin(string Page, string Key);
