using System.Collections.Generic;

namespace SdkFactory.Diagnostics;

/// <summary>Knows where the lines of a text start: turns offsets into lines and columns.</summary>
public sealed class LineMap
{
    private readonly List<int> _starts = [0];

    /// <summary>Finds the lines of <paramref name="text"/>, ended by <c>\n</c>, <c>\r\n</c> or <c>\r</c>.</summary>
    public LineMap(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var endsLine = text[index] == '\n' || (text[index] == '\r' && !IsLineFeed(text, index + 1));
            if (endsLine)
            {
                _starts.Add(index + 1);
            }
        }
    }

    /// <summary>The line and column of <paramref name="offset"/>; the end of the text is a place too.</summary>
    public Place At(int offset)
    {
        var found = _starts.BinarySearch(offset);

        // Between two starts, the search answers the complement of the later one.
        var line = found >= 0 ? found : ~found - 1;
        return new Place(line + 1, offset - _starts[line] + 1);
    }

    private static bool IsLineFeed(string text, int index) => index < text.Length && text[index] == '\n';
}
