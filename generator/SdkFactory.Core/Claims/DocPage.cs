using SdkFactory.Diagnostics;
using SdkFactory.Values;

namespace SdkFactory.Claims;

/// <summary>A page as it is read: its text, with the fragments that it includes in place of the lines that include them.</summary>
/// <param name="Path">Its path below the root, with forward slashes.</param>
/// <param name="Text">Its whole text.</param>
/// <param name="Parts">Where the text stands, ordered by line; none where all of it stands in the page itself.</param>
/// <param name="Problems">What was wrong with its includes.</param>
public sealed record DocPage(string Path, string Text, EquatableArray<TextPart> Parts, EquatableArray<Problem> Problems)
{
    /// <summary>A page that includes nothing, or whose includes are not expanded yet.</summary>
    public DocPage(string path, string text)
        : this(path, text, [], [])
    {
    }
}
