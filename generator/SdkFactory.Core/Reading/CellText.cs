using System;
using System.Net;
using System.Text;

namespace SdkFactory.Reading;

/// <summary>The mark-up of cells and paragraphs, taken off: tags outside code, entities, escaped pipes. Code spans and links stay.</summary>
internal static class CellText
{
    // Anything else in angle brackets is text: pages write <id> for a placeholder.
    private static readonly string[] Tags =
    [
        "a", "b", "blockquote", "br", "code", "del", "details", "div", "em", "font", "h1", "h2", "h3", "h4", "i", "img", "kbd",
        "li", "ol", "p", "pre", "s", "small", "span", "strong", "sub", "summary", "sup", "u", "ul",
    ];

    /// <summary>The text, with <c>&lt;br&gt;</c> as a line break.</summary>
    public static string Plain(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            var c = raw[i];
            if (c == '`')
            {
                var end = CodeSpan.End(raw, i, raw.Length);
                text.Append(Unescaped(raw.Substring(i, end - i)));
                i = end - 1;
            }
            else if (c == '<' && TagEnd(raw, i, out var name) is var end && end > 0)
            {
                text.Append(name == "br" ? "\n" : "");
                i = end - 1;
            }
            else if (c == '&' && raw.IndexOf(';', i, Math.Min(12, raw.Length - i)) is var stop && stop > 0)
            {
                text.Append(WebUtility.HtmlDecode(raw.Substring(i, stop + 1 - i)));
                i = stop;
            }
            else if (c == '\\' && i + 1 < raw.Length && raw[i + 1] is '|' or '<' or '>' or '_' or '*' or '`' or '\\' or '[' or ']')
            {
                text.Append(raw[++i]);
            }
            else if (c != '\r')
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }

    /// <summary>The text of a one-word cell: without tags, code marks and blanks.</summary>
    public static string Word(string raw)
    {
        var plain = Plain(raw).Trim();
        return CodeSpan.Content(plain)?.Trim() ?? plain;
    }

    /// <summary>Escaped pipes as pipes: in a table even code must escape them.</summary>
    public static string Unescaped(string code) => code.Replace("\\|", "|").Replace("\r", "");

    /// <summary>Where the known tag that opens at <paramref name="start"/> ends; 0 where it is no known tag.</summary>
    private static int TagEnd(string raw, int start, out string name)
    {
        var i = start + 1;
        if (i < raw.Length && raw[i] == '/')
        {
            i++;
        }

        var first = i;
        while (i < raw.Length && char.IsLetterOrDigit(raw[i]))
        {
            i++;
        }

        name = raw.Substring(first, i - first).ToLowerInvariant();
        if (Array.IndexOf(Tags, name) < 0)
        {
            return 0;
        }

        // A tag that is longer is none; the bound keeps the search linear.
        var close = raw.IndexOf('>', i, Math.Min(2000, raw.Length - i));
        return close < 0 ? 0 : close + 1;
    }
}
