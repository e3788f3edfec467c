namespace SdkFactory.Model;

/// <summary>A page as it is read.</summary>
/// <param name="Path">Its path below the root, with forward slashes.</param>
/// <param name="Text">Its whole text.</param>
public sealed record DocPage(string Path, string Text);
