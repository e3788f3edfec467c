using System;
using System.Text;

namespace SdkFactory.Emitting;

/// <summary>Replaces what may not stand in a text. Most texts have nothing of it, and stay what they are.</summary>
internal static class Escaping
{
    /// <param name="text">The text.</param>
    /// <param name="escape">What stands for a character; null where it may stand. Letters and digits always may.</param>
    public static string Escape(string text, Func<char, string?> escape)
    {
        StringBuilder? escaped = null;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) && escape(text[i]) is { } replacement)
            {
                escaped = (escaped ?? new StringBuilder(text.Length * 2)).Append(text, start, i - start).Append(replacement);
                start = i + 1;
            }
        }

        return escaped is null ? text : escaped.Append(text, start, text.Length - start).ToString();
    }
}
