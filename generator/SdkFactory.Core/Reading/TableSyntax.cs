namespace SdkFactory.Reading;

/// <summary>What the lines of a pipe table look like.</summary>
internal static class TableSyntax
{
    /// <summary>Whether <paramref name="line"/> can be a header: it has a pipe.</summary>
    public static bool IsHeader(string line) => line.IndexOf('|') >= 0;

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
