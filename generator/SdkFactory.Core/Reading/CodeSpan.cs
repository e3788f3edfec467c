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
        for (var i = Next(text, open + run, end); i >= 0; i = Next(text, i, end))
        {
            var other = Run(text, i, end);
            i += other;
            if (other == run)
            {
                return i;
            }
        }

        return open + run;
    }

    /// <summary>The content of <paramref name="text"/> if it is one code span and nothing else; null otherwise.</summary>
    public static string? Content(string text) =>
        text.Length > 0 && text[0] == '`' && End(text, 0, text.Length) == text.Length ? Content(text, 0, text.Length) : null;

    /// <summary>The content of the span that opens at <paramref name="open"/> and ends at <paramref name="end"/>; null where nothing closes it.</summary>
    public static string? Content(string text, int open, int end)
    {
        var run = Run(text, open, end);
        return open + run < end ? text.Substring(open + run, end - open - (2 * run)) : null;
    }

    /// <summary>How many backticks stand at <paramref name="start"/>.</summary>
    public static int Run(string text, int start, int end)
    {
        var i = start;
        while (i < end && text[i] == '`')
        {
            i++;
        }

        return i - start;
    }

    /// <summary>Where the next backtick stands; -1 where there is none.</summary>
    public static int Next(string text, int start, int end) => text.IndexOf('`', start, end - start);
}
