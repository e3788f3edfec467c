using System;
using System.Collections.Generic;
using System.Linq;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using SdkFactory.Values;

namespace SdkFactory.Reading;

/// <summary>
/// A page as a flat list of blocks. Markdig finds the blocks; their text is cut from the source, so that nothing is
/// normalised away. Tables are found in paragraphs by their own syntax: rows are then counted, not padded.
/// </summary>
internal static class MarkdownOutline
{
    private static readonly MarkdownPipeline Pipeline = BlocksOnly();

    /// <summary>The blocks of a page.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="endless">Takes where rows start that do not end.</param>
    /// <exception cref="ArgumentException">The page nests deeper than Markdig allows.</exception>
    public static List<PageBlock> Read(string text, ICollection<int>? endless = null)
    {
        var source = RowJoiner.Join(text, endless);
        var blocks = new List<PageBlock>();
        foreach (var block in Markdown.Parse(source, Pipeline).Descendants<Block>())
        {
            var start = block.Span.Start;
            var end = Math.Min(block.Span.End + 1, text.Length);
            switch (block)
            {
                case YamlFrontMatterBlock:
                    break;
                case HeadingBlock { IsSetext: true } when HoldsTable(text, start, end):
                    // A line of dashes right below a table makes no heading of it.
                    ReadParagraph(text, source, start, end, blocks);
                    break;
                case HeadingBlock heading:
                    blocks.Add(new PageBlock.Heading(start, heading.Level, HeadingText(text, start, end, heading.IsSetext)));
                    break;
                case CodeBlock code:
                    blocks.Add(new PageBlock.Code(start, (code as FencedCodeBlock)?.Info ?? "", code.Lines.ToString()));
                    break;
                case HtmlBlock:
                    blocks.Add(new PageBlock.Html(start, text.Substring(start, end - start)));
                    break;
                case ParagraphBlock:
                    ReadParagraph(text, source, start, end, blocks);
                    break;
            }
        }

        return blocks;
    }

    // Inline mark-up is read by the rooms that know what a cell or a line means; without inline parsers Markdig leaves it alone.
    private static MarkdownPipeline BlocksOnly()
    {
        var builder = new MarkdownPipelineBuilder().UseYamlFrontMatter();
        builder.InlineParsers.Clear();
        return builder.Build();
    }

    private static string HeadingText(string text, int start, int end, bool setext)
    {
        var heading = text.Substring(start, end - start);
        if (!setext)
        {
            heading = heading.Trim().TrimStart('#').Trim();
            var closing = heading.TrimEnd('#');
            return closing.Length == 0 || char.IsWhiteSpace(closing[closing.Length - 1]) ? closing.Trim() : heading;
        }

        var underline = heading.TrimEnd().LastIndexOf('\n');
        return underline < 0 ? heading.Trim() : heading.Substring(0, underline).Trim();
    }

    private static void ReadParagraph(string text, string source, int start, int end, List<PageBlock> blocks)
    {
        var lines = LinesOf(source, start, end);
        var prose = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!TableSyntax.StartsTable(text, lines, i))
            {
                continue;
            }

            AddProse(text, lines, prose, i, blocks);
            var cells = CellSplitter.Split(text, lines[i].Start, lines[i].End, expected: -1);
            var isWide = cells.Count > Limits.Columns;
            var rows = new List<IReadOnlyList<Cell>>();
            var starts = new List<int>();
            blocks.Add(isWide ? new PageBlock.WideTable(lines[i].Start, cells.Count, starts) : new PageBlock.Table(lines[i].Start, cells, rows));
            for (i += 2; i < lines.Count && !TableSyntax.StartsTable(text, lines, i); i++)
            {
                // A line without a pipe parts no rows: what stands behind it in the paragraph is still of this table.
                if (!TableSyntax.HasPipe(text, lines[i].Start, lines[i].End))
                {
                    AddProse(text, lines, i, i + 1, blocks);
                }
                else if (isWide)
                {
                    starts.Add(lines[i].Start);
                }
                else
                {
                    rows.Add(CellSplitter.Split(text, lines[i].Start, lines[i].End, cells.Count));
                }
            }

            prose = i;
            i--;
        }

        AddProse(text, lines, prose, lines.Count, blocks);
    }

    private static bool HoldsTable(string text, int start, int end)
    {
        var lines = LinesOf(text, start, end);
        return Enumerable.Range(0, lines.Count).Any(i => TableSyntax.StartsTable(text, lines, i));
    }

    private static void AddProse(string text, List<(int Start, int End)> lines, int from, int to, List<PageBlock> blocks)
    {
        if (from < to)
        {
            var start = lines[from].Start;
            blocks.Add(new PageBlock.Paragraph(start, text.Substring(start, lines[to - 1].End - start)));
        }
    }

    private static List<(int Start, int End)> LinesOf(string source, int start, int end)
    {
        var lines = new List<(int, int)>();
        while (start < end)
        {
            var stop = source.IndexOf('\n', start, end - start);
            stop = stop < 0 ? end : stop;
            lines.Add((SkipContainer(source, start, stop), stop));
            start = stop + 1;
        }

        return lines;
    }

    // Lines of a paragraph in a quote start with the quote's marks.
    private static int SkipContainer(string source, int start, int end)
    {
        while (start < end && source[start] is '>' or ' ' or '\t')
        {
            start++;
        }

        return start;
    }
}
