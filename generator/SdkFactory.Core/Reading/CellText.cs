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

    // Without any of these a text says what it is, for code spans stay.
    private static readonly char[] MarkUp = ['<', '&', '\\', '\r'];
    private static readonly char[] MarkUpAndCode = ['<', '&', '\\', '\r', '`'];

    /// <summary>The text, with <c>&lt;br&gt;</c> as a line break.</summary>
    public static string Plain(string raw) => raw.IndexOfAny(MarkUp) < 0 ? raw : WithoutMarkUp(raw, 0, raw.Length);

    /// <summary>The text of a one-word cell: without tags, code marks and blanks.</summary>
    public static string Word(string raw) => Word(raw, 0, raw.Length);

    /// <summary>The same of a part of <paramref name="text"/>.</summary>
    public static string Word(string text, int start, int end)
    {
        if (text.IndexOfAny(MarkUp, start, end - start) >= 0)
        {
            text = WithoutMarkUp(text, start, end);
            (start, end) = (0, text.Length);
        }

        (start, end) = TextParts.Trim(text, start, end);
        if (start < end && text[start] == '`' && CodeSpan.End(text, start, end) == end && CodeSpan.Content(text, start, end) is { } code)
        {
            return code.Trim();
        }

        return text.Substring(start, end - start);
    }

    /// <summary>Escaped pipes as pipes: in a table even code must escape them.</summary>
    public static string Unescaped(string code) => code.Replace("\\|", "|").Replace("\r", "");

    private static string WithoutMarkUp(string raw, int start, int end)
    {
        var text = new StringBuilder(end - start);
        var spans = new CodeSpanEnds(raw, end);
        for (var i = start; i < end;)
        {
            var mark = raw.IndexOfAny(MarkUpAndCode, i, end - i);
            if (mark < 0)
            {
                text.Append(raw, i, end - i);
                break;
            }

            text.Append(raw, i, mark - i);
            i = AppendMark(text, raw, mark, end, ref spans);
        }

        return text.ToString();
    }

    /// <summary>Appends what the mark at <paramref name="at"/> stands for, and returns where it ends.</summary>
    private static int AppendMark(StringBuilder text, string raw, int at, int end, ref CodeSpanEnds spans)
    {
        switch (raw[at])
        {
            case '`':
                var behind = spans.Find(at);
                text.Append(Unescaped(raw.Substring(at, behind - at)));
                return behind;
            case '<' when TagEnd(raw, at, end, out var isBreak) is var close && close > 0:
                text.Append(isBreak ? "\n" : "");
                return close;
            case '&' when raw.IndexOf(';', at, Math.Min(12, end - at)) is var stop && stop > 0:
                text.Append(WebUtility.HtmlDecode(raw.Substring(at, stop + 1 - at)));
                return stop + 1;
            case '\\' when at + 1 < end && raw[at + 1] is '|' or '<' or '>' or '_' or '*' or '`' or '\\' or '[' or ']':
                text.Append(raw[at + 1]);
                return at + 2;
            case '\r':
                return at + 1;
            default:
                text.Append(raw[at]);
                return at + 1;
        }
    }

    /// <summary>Where the known tag that opens at <paramref name="start"/> ends; 0 where it is no known tag.</summary>
    private static int TagEnd(string raw, int start, int end, out bool isBreak)
    {
        var first = start + 1;
        if (first < end && raw[first] == '/')
        {
            first++;
        }

        var i = first;
        while (i < end && char.IsLetterOrDigit(raw[i]))
        {
            i++;
        }

        var name = Array.Find(Tags, tag => tag.Length == i - first && string.Compare(raw, first, tag, 0, tag.Length, StringComparison.OrdinalIgnoreCase) == 0);
        isBreak = name == "br";
        if (name is null)
        {
            return 0;
        }

        // A tag that is longer is none; the bound keeps the search linear.
        var close = raw.IndexOf('>', i, Math.Min(2000, end - i));
        return close < 0 ? 0 : close + 1;
    }
}
