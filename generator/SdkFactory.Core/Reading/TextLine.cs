namespace SdkFactory.Reading;

/// <summary>A line of a text.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends, its line break excluded.</param>
/// <param name="Next">Where the next line starts; -1 where there is none.</param>
internal readonly record struct TextLine(int Start, int End, int Next)
{
    /// <summary>The line that starts at <paramref name="start"/>.</summary>
    public static TextLine At(string text, int start)
    {
        var feed = text.IndexOf('\n', start);
        var end = feed < 0 ? text.Length : feed;
        return new TextLine(start, end > start && text[end - 1] == '\r' ? end - 1 : end, feed < 0 ? -1 : feed + 1);
    }
}
