namespace SdkFactory.Reading;

/// <summary>What the lines of a pipe table look like: a header, which has a pipe, a delimiter under it, and rows.</summary>
internal static class TableSyntax
{
    /// <summary>Whether a line has a pipe, as a header and a row do.</summary>
    public static bool HasPipe(string text, int start, int end) => text.IndexOf('|', start, end - start) >= 0;

    /// <summary>Whether a line is the delimiter under a header: pipes, dashes, colons and blanks, with a pipe and a dash.</summary>
    public static bool IsDelimiter(string text, int start, int end)
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

    /// <summary>Where the pipe stands that is a line's first character but blanks; -1 where another one is.</summary>
    public static int FindRow(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t')
        {
            start++;
        }

        return start < end && text[start] == '|' ? start : -1;
    }

    /// <summary>Where a line ends whose last character but white space is a pipe, behind that; -1 where another one is.</summary>
    public static int FindRowEnd(string text, int start, int end)
    {
        (start, end) = TextParts.Trim(text, start, end);
        return end > start && text[end - 1] == '|' ? end : -1;
    }
}
