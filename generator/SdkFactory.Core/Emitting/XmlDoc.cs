using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace SdkFactory.Emitting;

/// <summary>Text from a page as a documentation comment: code spans and links become elements, everything else is escaped.</summary>
internal static class XmlDoc
{
    private static readonly char[] LineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];
    private static readonly char[] Marks = ['`', '*', '['];

    /// <summary>An element such as <c>summary</c>, on one line where its content is; empty for empty content.</summary>
    /// <param name="name">The element's name.</param>
    /// <param name="xml">Its content, XML already.</param>
    /// <param name="attributes">Its attributes, each with a blank before it.</param>
    public static Code Element(string name, string xml, string attributes = "") =>
        xml.Length == 0 ? Code.Empty
        : xml.IndexOf('\n') < 0 ? Code.Format($"/// <{name}{attributes}>{xml}</{name}>")
        : Code.Format($$"""
            /// <{{name}}{{attributes}}>
            {{Code.Lines(xml.Split('\n'), line => $"/// {line}")}}
            /// </{{name}}>
            """);

    /// <summary>Paragraphs of XML; those that are empty are left out.</summary>
    public static string Paragraphs(IEnumerable<string> paragraphs)
    {
        var all = paragraphs.Where(paragraph => paragraph.Length > 0).ToList();
        return all.Count switch
        {
            0 => "",
            1 => all[0],
            _ => string.Join("\n", all.Select(paragraph => $"<para>{paragraph}</para>")),
        };
    }

    /// <summary>A word of code.</summary>
    public static string Word(string text) => $"<c>{Escaped(text)}</c>";

    /// <summary>Running text: its lines stay lines.</summary>
    public static string Text(string text) => text.IndexOfAny(LineEnds) < 0
        ? Line(text.Trim())
        : string.Join("<br/>\n", text.Split(LineEnds).Select(line => Line(line.Trim())).Where(line => line.Length > 0));

    /// <summary>Running text; a word of code where nothing of it can be seen.</summary>
    public static string TextOr(string text, string word) => Text(text) is { Length: > 0 } visible ? visible : Word(word);

    private static string Line(string line)
    {
        StringBuilder? xml = null;
        var start = 0;
        for (var mark = line.IndexOfAny(Marks); mark >= 0; mark = line.IndexOfAny(Marks, Math.Max(start, mark + 1)))
        {
            if (line[mark] == '`' && line.IndexOf('`', mark + 1) is var close && close > mark + 1)
            {
                Add(Word(line.Substring(mark + 1, close - mark - 1)), mark, close + 1);
            }
            else if (line[mark] == '*' && Strong(line, mark) is { } strong)
            {
                Add($"<b>{Escaped(strong)}</b>", mark, mark + strong.Length + 4);
            }
            else if (line[mark] == '[' && Link(line, mark) is { } link)
            {
                Add($"<see href=\"{Escaped(link.Address)}\">{Escaped(link.Text)}</see>", mark, link.End);
            }
        }

        return xml is null ? Escaped(line) : xml.Append(Escaped(line.Substring(start))).ToString();

        void Add(string element, int from, int to)
        {
            xml = (xml ?? new StringBuilder()).Append(Escaped(line.Substring(start, from - start))).Append(element);
            start = to;
        }
    }

    // Marks belong together over this distance only, which also keeps the search linear.
    private static int IndexOf(string line, string mark, int start) =>
        line.IndexOf(mark, start, Math.Min(2000, line.Length - start), StringComparison.Ordinal);

    // **text**, as Markdown has it: no blank inside the marks.
    private static string? Strong(string line, int start)
    {
        var close = start + 2 < line.Length && line[start + 1] == '*' ? IndexOf(line, "**", start + 2) : -1;
        var text = close > start + 2 ? line.Substring(start + 2, close - start - 2) : "";
        return text.Length > 0 && text.Trim().Length == text.Length && text.IndexOf('`') < 0 ? text : null;
    }

    private static (string Text, string Address, int End)? Link(string line, int start)
    {
        var middle = IndexOf(line, "](", start);
        var end = middle < 0 ? -1 : IndexOf(line, ")", middle);
        if (end < 0)
        {
            return null;
        }

        var address = line.Substring(middle + 2, end - middle - 2);
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? (line.Substring(start + 1, middle - start - 1), address, end + 1)
            : null;
    }

    private static string Escaped(string text) => Escaping.Escape(text, Escape);

    // What could end the comment's line, is not XML, or turns the direction of what follows, is no text.
    private static string? Escape(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\t' => " ",
        _ => CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => " ",
            UnicodeCategory.Format or UnicodeCategory.PrivateUse => "",
            _ => c is '\uFFFE' or '\uFFFF' ? "" : null,
        },
    };
}
