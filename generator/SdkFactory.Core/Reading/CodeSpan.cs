namespace SdkFactory.Reading;

/// <summary>Code spans: a run of backticks opens, the next run of the same length closes.</summary>
internal static class CodeSpan
{
    /// <summary>
    /// Where the span that opens at <paramref name="open"/> ends, its closing run included;
    /// behind the opening run where nothing closes it before <paramref name="end"/>.
    /// </summary>
    public static int End(string text, int open, int end)
    {
        var run = Run(text, open, end);
        for (var i = open + run; i < end; i++)
        {
            if (text[i] != '`')
            {
                continue;
            }

            var other = Run(text, i, end);
            if (other == run)
            {
                return i + other;
            }

            i += other - 1;
        }

        return open + run;
    }

    /// <summary>The content of <paramref name="text"/> if it is one code span and nothing else; null otherwise.</summary>
    public static string? Content(string text)
    {
        if (text.Length < 2 || text[0] != '`' || End(text, 0, text.Length) != text.Length)
        {
            return null;
        }

        var run = Run(text, 0, text.Length);
        return 2 * run <= text.Length ? text.Substring(run, text.Length - (2 * run)) : null;
    }

    private static int Run(string text, int start, int end)
    {
        var i = start;
        while (i < end && text[i] == '`')
        {
            i++;
        }

        return i - start;
    }
}
