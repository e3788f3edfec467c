using System.Collections.Generic;

namespace SdkFactory.Reading;

/// <summary>What the lines of a pipe table look like.</summary>
internal static class TableSyntax
{
    /// <summary>Whether a table starts at line <paramref name="index"/>: a header, which has a pipe, and a delimiter under it.</summary>
    public static bool StartsTable(string text, List<(int Start, int End)> lines, int index) =>
        index + 1 < lines.Count
        && HasPipe(text, lines[index].Start, lines[index].End)
        && IsDelimiter(text, lines[index + 1].Start, lines[index + 1].End);

    /// <summary>Whether a line has a pipe, as a header and a row do.</summary>
    public static bool HasPipe(string text, int start, int end) => text.IndexOf('|', start, end - start) >= 0;

    /// <summary>Whether a line is the delimiter under a header: pipes, dashes, colons and blanks, with a pipe and a dash.</summary>
    private static bool IsDelimiter(string text, int start, int end)
    {
        bool pipe = false, dash = false;
        for (var i = start; i < end; i++)
        {
            switch (text[i])
            {
                case '|':
                    pipe = true;
                    break;
                case '-':
                    dash = true;
                    break;
                case ':' or ' ' or '\t' or '\r':
                    break;
                default:
                    return false;
            }
        }

        return pipe && dash;
    }

    /// <summary>Whether a line's first character that is no blank is a pipe.</summary>
    public static bool StartsRow(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t')
        {
            start++;
        }

        return start < end && text[start] == '|';
    }

    /// <summary>Whether a line's last character that is no blank is a pipe.</summary>
    public static bool EndsRow(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end > start && text[end - 1] == '|';
    }
}
