using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace SdkFactory.Emitting;

/// <summary>Text from a page as a documentation comment: code spans and links become elements, everything else is escaped.</summary>
internal static class XmlDoc
{
    /// <summary>An element such as <c>summary</c>, on one line where its content is; empty for empty content.</summary>
    /// <param name="name">The element's name.</param>
    /// <param name="xml">Its content, XML already.</param>
    /// <param name="attributes">Its attributes, each with a blank before it.</param>
    public static string Element(string name, string xml, string attributes = "")
    {
        if (xml.Length == 0)
        {
            return "";
        }

        var lines = xml.Split('\n');
        return lines.Length == 1
            ? $"/// <{name}{attributes}>{xml}</{name}>"
            : string.Join("\n", new[] { $"/// <{name}{attributes}>" }.Concat(lines.Select(line => "/// " + line)).Concat([$"/// </{name}>"]));
    }

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
    public static string Text(string text)
    {
        var lines = text.Split('\n', '\r', '\u0085', '\u2028', '\u2029').Select(line => Line(line.Trim())).Where(line => line.Length > 0);
        return string.Join("<br/>\n", lines);
    }

    /// <summary>Running text; a word of code where nothing of it can be seen.</summary>
    public static string TextOr(string text, string word) => Text(text) is { Length: > 0 } visible ? visible : Word(word);

    private static string Line(string line)
    {
        var xml = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '`' && line.IndexOf('`', i + 1) is var close && close > i + 1)
            {
                xml.Append(Word(line.Substring(i + 1, close - i - 1)));
                i = close;
            }
            else if (line[i] == '*' && Strong(line, i) is { } strong)
            {
                xml.Append($"<b>{Escaped(strong)}</b>");
                i += strong.Length + 3;
            }
            else if (line[i] == '[' && Link(line, i) is { } link)
            {
                xml.Append($"<see href=\"{Escaped(link.Address)}\">{Escaped(link.Text)}</see>");
                i = link.End - 1;
            }
            else
            {
                xml.Append(Escaped(line[i]));
            }
        }

        return xml.ToString();
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

    private static string Escaped(string text) => string.Concat(text.Select(Escaped));

    // What could end the comment's line, is not XML, or turns the direction of what follows, is no text.
    private static string Escaped(char c) => c switch
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
            _ => c is '\uFFFE' or '\uFFFF' ? "" : c.ToString(),
        },
    };
}
