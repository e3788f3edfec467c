namespace SdkFactory.Reading;

/// <summary>Parts of a text by their offsets: what is cut out of it is copied once.</summary>
internal static class TextParts
{
    /// <summary>The part without the white space around it; an empty one at its end where there is nothing else.</summary>
    public static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    /// <summary>Where the line ends that <paramref name="start"/> stands in: at its line feed, or at <paramref name="end"/>.</summary>
    public static int LineEnd(string text, int start, int end) =>
        text.IndexOf('\n', start, end - start) is var feed && feed < 0 ? end : feed;

    /// <summary>Whether the part goes on with <paramref name="word"/> at <paramref name="start"/>.</summary>
    public static bool StartsWith(string text, int start, int end, string word) =>
        end - start >= word.Length && string.CompareOrdinal(text, start, word, 0, word.Length) == 0;
}
