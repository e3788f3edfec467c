using System;
using SdkFactory.Values;

namespace SdkFactory.Reading;

/// <summary>Labels such as <c>枚举值：</c>: a word of the dialect, a colon of either width, and what follows.</summary>
internal static class Labels
{
    /// <summary>Whether there is nothing but one colon and blanks between two offsets.</summary>
    public static bool IsMark(string text, int start, int end)
    {
        var colons = 0;
        for (var i = start; i < end; i++)
        {
            if (text[i] is ':' or '\uFF1A')
            {
                colons++;
            }
            else if (!char.IsWhiteSpace(text[i]))
            {
                return false;
            }
        }

        return colons == 1;
    }

    /// <summary>Where the last label of <paramref name="words"/> or <paramref name="others"/> starts and where its value starts; null where there is none.</summary>
    public static (int Start, int Value)? Last(string text, EquatableArray<string> words, EquatableArray<string> others)
    {
        (int Start, int Value)? last = null;
        for (var i = 0; i < words.Count + others.Count; i++)
        {
            var word = i < words.Count ? words[i] : others[i - words.Count];
            var start = text.LastIndexOf(word, StringComparison.Ordinal);
            var value = start + word.Length;
            if (start < 0)
            {
                continue;
            }

            while (value < text.Length && char.IsWhiteSpace(text[value]))
            {
                value++;
            }

            // Of two labels that end alike the longer one is meant: the shorter is a part of it.
            var isLater = last is null || value + 1 > last.Value.Value || (value + 1 == last.Value.Value && start < last.Value.Start);
            if (isLater && value < text.Length && text[value] is ':' or '\uFF1A')
            {
                last = (start, value + 1);
            }
        }

        return last;
    }
}
