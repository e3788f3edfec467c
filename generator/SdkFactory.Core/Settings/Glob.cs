using System;

namespace SdkFactory.Settings;

/// <summary>Patterns of paths and names: <c>*</c> is any run without a slash, <c>**</c> any run, <c>?</c> one character but a slash; all else is exact.</summary>
public static class Glob
{
    private static readonly char[] Signs = ['*', '?'];

    /// <summary>Whether the whole of <paramref name="text"/> matches. Takes at most the product of both lengths.</summary>
    public static bool IsMatch(string pattern, string text)
    {
        // Most texts are told from a pattern by how they begin or end.
        return HasSigns(pattern)
            ? BeginsAlike(pattern, text) && EndsAlike(pattern, text) && Match(pattern, text)
            : pattern == text;
    }

    /// <summary>Whether a pattern may match what begins so: it is spelled like it up to its first sign that stands for others.</summary>
    internal static bool BeginsAlike(string pattern, string beginning)
    {
        var sign = pattern.IndexOfAny(Signs);
        return string.CompareOrdinal(pattern, 0, beginning, 0, Math.Min(sign < 0 ? pattern.Length : sign, beginning.Length)) == 0;
    }

    /// <summary>Whether a pattern may match what ends so: it is spelled like it behind its last sign that stands for others.</summary>
    internal static bool EndsAlike(string pattern, string ending)
    {
        var length = Math.Min(pattern.Length - 1 - pattern.LastIndexOfAny(Signs), ending.Length);
        return string.CompareOrdinal(pattern, pattern.Length - length, ending, ending.Length - length, length) == 0;
    }

    private static bool HasSigns(string pattern) => pattern.IndexOfAny(Signs) >= 0;

    private static bool Match(string pattern, string text)
    {
        // reached[n]: the pattern so far matches the first n characters of the text.
        var reached = new bool[text.Length + 1];
        reached[0] = true;
        for (var index = 0; index < pattern.Length; index++)
        {
            if (pattern[index] != '*')
            {
                MatchOne(pattern[index], text, reached);
                continue;
            }

            var crossesSlashes = index + 1 < pattern.Length && pattern[index + 1] == '*';
            if (crossesSlashes)
            {
                index++;
            }

            MatchRun(crossesSlashes, text, reached);
        }

        return reached[text.Length];
    }

    private static void MatchOne(char expected, string text, bool[] reached)
    {
        for (var end = text.Length; end > 0; end--)
        {
            var found = text[end - 1];
            reached[end] = reached[end - 1] && (expected == '?' ? found != '/' : found == expected);
        }

        reached[0] = false;
    }

    private static void MatchRun(bool crossesSlashes, string text, bool[] reached)
    {
        for (var end = 1; end <= text.Length; end++)
        {
            reached[end] |= reached[end - 1] && (crossesSlashes || text[end - 1] != '/');
        }
    }
}
