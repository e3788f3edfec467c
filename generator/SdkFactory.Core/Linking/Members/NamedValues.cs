using System.Collections.Generic;

namespace SdkFactory.Linking.Members;

/// <summary>Values that a sentence names: <c>ENABLE means active, DISABLE means locked</c>.</summary>
internal static class NamedValues
{
    /// <summary>The words in capitals of a description, if the example is one of several.</summary>
    public static IReadOnlyList<string> Find(string description, string? example)
    {
        if (example is null || !IsShouted(example, 0, example.Length))
        {
            return [];
        }

        var names = new List<string>();
        var seen = new HashSet<string>();
        for (var start = 0; start < description.Length; start++)
        {
            var end = start;
            while (end < description.Length && IsPart(description[end]))
            {
                end++;
            }

            if (IsShouted(description, start, end) && description.Substring(start, end - start) is var name && seen.Add(name))
            {
                names.Add(name);
            }

            start = end;
        }

        return names.Count > 1 && seen.Contains(example) ? names : [];
    }

    private static bool IsShouted(string text, int start, int end)
    {
        if (end - start < 2 || text[start] is < 'A' or > 'Z')
        {
            return false;
        }

        for (var i = start; i < end; i++)
        {
            if (text[i] is not ((>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPart(char c) => c < 128 && (char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or ':');
}
