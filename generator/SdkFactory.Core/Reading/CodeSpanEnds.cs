using System.Collections.Generic;

namespace SdkFactory.Reading;

/// <summary>The ends of a text's code spans, asked for from left to right: after one search in vain it is known which runs have a partner.</summary>
/// <param name="text">The text.</param>
/// <param name="end">Where it ends.</param>
internal struct CodeSpanEnds(string text, int end)
{
    private Dictionary<int, int>? _lastRuns;

    /// <summary>Where the span that opens at <paramref name="open"/> ends; behind the opening run where nothing closes it.</summary>
    public int Find(int open)
    {
        var run = CodeSpan.Run(text, open, end);
        if (_lastRuns is not null && (!_lastRuns.TryGetValue(run, out var last) || last < open + run))
        {
            return open + run;
        }

        var found = CodeSpan.End(text, open, end);
        if (found == open + run)
        {
            _lastRuns ??= LastRuns(text, found, end);
        }

        return found;
    }

    // Where the last run of each length starts.
    private static Dictionary<int, int> LastRuns(string text, int start, int end)
    {
        var last = new Dictionary<int, int>();
        for (var i = CodeSpan.Next(text, start, end); i >= 0;)
        {
            var run = CodeSpan.Run(text, i, end);
            last[run] = i;
            i = CodeSpan.Next(text, i + run, end);
        }

        return last;
    }
}
