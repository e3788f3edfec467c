using System;
using System.Collections.Generic;
using System.Linq;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using SdkFactory.Values;

namespace SdkFactory.Reading;

/// <summary>
/// A page as a flat list of blocks. Markdig finds the blocks; their text is cut from the source, so that nothing is
/// normalised away. Tables are found in paragraphs by their own syntax: rows are then counted, not padded.
/// </summary>
internal sealed class MarkdownOutline
{
    private static readonly char[] LineFeed = ['\n'];

    private readonly string _text;
    private readonly JoinedLines _lines;
    private readonly List<PageBlock> _blocks = [];

    private MarkdownOutline(string text, JoinedLines lines) => (_text, _lines) = (text, lines);

    /// <summary>The blocks of a page.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="endless">Takes where rows start that do not end.</param>
    /// <exception cref="ArgumentException">The page nests too deeply.</exception>
    public static List<PageBlock> Read(string text, ICollection<int>? endless = null)
    {
        var outline = new MarkdownOutline(text, RowJoiner.Join(text, endless));
        foreach (var block in MarkdownBlocks.Parse(text, outline._lines).Descendants<Block>())
        {
            outline.Add(block);
        }

        return outline._blocks;
    }

    private void Add(Block block)
    {
        var start = block.Span.Start;
        var end = Math.Min(block.Span.End + 1, _text.Length);
        switch (block)
        {
            case YamlFrontMatterBlock:
                break;
            case HeadingBlock heading:
                _blocks.Add(new PageBlock.Heading(start, heading.Level, AtxText(start, end)));
                break;
            case CodeBlock code:
                _blocks.Add(new PageBlock.Code(start, (code as FencedCodeBlock)?.Info ?? "", TextOf(code)));
                break;
            case HtmlBlock:
                _blocks.Add(new PageBlock.Html(_text, start, end));
                break;
            // A line of dashes right below a table makes no heading of it.
            case ParagraphBlock paragraph when ParagraphParser.HeadingLevel(paragraph) is { } level && !HoldsTable(start, end):
                _blocks.Add(new PageBlock.Heading(start, level, SetextText(start, end)));
                break;
            case ParagraphBlock:
                AddParagraph(start, end);
                break;
        }
    }

    private string AtxText(int start, int end)
    {
        (start, end) = TextParts.Trim(_text, start, end);
        while (start < end && _text[start] == '#')
        {
            start++;
        }

        (start, end) = TextParts.Trim(_text, start, end);
        var closing = end;
        while (closing > start && _text[closing - 1] == '#')
        {
            closing--;
        }

        if (closing == start || char.IsWhiteSpace(_text[closing - 1]))
        {
            (start, end) = TextParts.Trim(_text, start, closing);
        }

        return _text.Substring(start, end - start);
    }

    private string SetextText(int start, int end)
    {
        var heading = _text.Substring(start, end - start);
        var underline = heading.TrimEnd().LastIndexOf('\n');
        return underline < 0 ? heading.Trim() : heading.Substring(0, underline).Trim();
    }

    // Most code stands in the source as it is; the rest is indented, or in a quote, or its lines end otherwise.
    private static string TextOf(CodeBlock code)
    {
        var (lines, count) = (code.Lines.Lines, code.Lines.Count);
        for (var i = 1; i < count; i++)
        {
            if (lines[i].Slice.Start != lines[i - 1].Slice.End + 2 || !ReferenceEquals(lines[i].Slice.Text, lines[0].Slice.Text))
            {
                return code.Lines.ToString();
            }
        }

        return count == 0 ? "" : lines[0].Slice.Text.Substring(lines[0].Slice.Start, lines[count - 1].Slice.End + 1 - lines[0].Slice.Start);
    }

    private void AddParagraph(int start, int end)
    {
        var lines = LinesOf(start, end);
        var prose = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!StartsTable(lines, i))
            {
                continue;
            }

            AddProse(lines, prose, i);
            prose = AddTable(lines, i);
            i = prose - 1;
        }

        AddProse(lines, prose, lines.Count);
    }

    // The table whose header is line number <paramref name="header"/>; returns the number of the line behind it.
    private int AddTable(List<(int Start, int End)> lines, int header)
    {
        var cells = CellSplitter.Split(_text, lines[header].Start, lines[header].End, expected: -1);
        var isWide = cells.Count > Limits.Columns;
        var rows = new List<IReadOnlyList<Cell>>();
        var starts = new List<int>();
        _blocks.Add(isWide ? new PageBlock.WideTable(lines[header].Start, cells.Count, starts) : new PageBlock.Table(lines[header].Start, cells, rows));
        var i = header + 2;
        for (; i < lines.Count && !StartsTable(lines, i); i++)
        {
            // A line without a pipe parts no rows: what stands behind it in the paragraph is still of this table.
            if (!TableSyntax.HasPipe(_text, lines[i].Start, lines[i].End))
            {
                AddProse(lines, i, i + 1);
            }
            else if (isWide)
            {
                starts.Add(lines[i].Start);
            }
            else
            {
                rows.Add(CellSplitter.Split(_text, lines[i].Start, lines[i].End, cells.Count));
            }
        }

        return i;
    }

    private bool HoldsTable(int start, int end)
    {
        var lines = LinesOf(start, end);
        return Enumerable.Range(0, lines.Count).Any(i => StartsTable(lines, i));
    }

    private bool StartsTable(List<(int Start, int End)> lines, int index) =>
        index + 1 < lines.Count
        && TableSyntax.IsDelimiter(_text, lines[index + 1].Start, lines[index + 1].End)
        && TableSyntax.HasPipe(_text, lines[index].Start, lines[index].End);

    private void AddProse(List<(int Start, int End)> lines, int from, int to)
    {
        if (from < to)
        {
            AddProse(lines[from].Start, lines[to - 1].End);
        }
    }

    private void AddProse(int start, int end) => _blocks.Add(new PageBlock.Paragraph(_text, start, end));

    private List<(int Start, int End)> LinesOf(int start, int end)
    {
        var lines = new List<(int, int)>();
        while (start < end)
        {
            var stop = _lines.LineEnd(start, end, LineFeed);
            lines.Add((SkipContainer(start, stop), stop));
            start = stop + 1;
        }

        return lines;
    }

    // Lines of a paragraph in a quote start with the quote's marks.
    private int SkipContainer(int start, int end)
    {
        while (start < end && _text[start] is '>' or ' ' or '\t')
        {
            start++;
        }

        return start;
    }
}
