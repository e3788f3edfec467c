namespace SdkFactory.Model;

/// <summary>A page as it is read.</summary>
/// <param name="Path">Its path below the root, with forward slashes.</param>
/// <param name="Text">Its whole text.</param>
public sealed record DocPage(string Path, string Text)
{
    /// <summary>The longest text that is read, in characters: longer than any documentation.</summary>
    public const int MaxLength = 4 * 1024 * 1024;
}
