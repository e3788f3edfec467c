using System;
using System.Collections.Generic;
using SdkFactory.Values;

namespace SdkFactory.Reading;

/// <summary>
/// Makes one line of each table row. Cells of these pages run over several lines (code, bulleted values),
/// which would end the table for a Markdown parser.
/// </summary>
internal static class RowJoiner
{
    /// <summary>The lines of the text, each row on one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="endless">Takes where the rows start whose end is not found within the lines that a row may have.</param>
    public static JoinedLines Join(string text, ICollection<int>? endless = null)
    {
        var seams = new List<(int Start, int End)>();
        var cells = new CellCount(text);
        var fence = default(Fence);
        var inComment = false;
        var start = 0;
        while (start >= 0 && TextLine.At(text, start) is { Next: >= 0 } line)
        {
            start = line.Next;
            inComment = !fence.IsOpen && IsInComment(text, line, inComment);
            fence = inComment ? default : fence.After(text, line.Start, line.End);
            if (inComment || fence.IsOpen || !TableSyntax.HasPipe(text, line.Start, line.End))
            {
                continue;
            }

            var delimiter = TextLine.At(text, line.Next);
            if (!TableSyntax.IsDelimiter(text, delimiter.Start, delimiter.End))
            {
                continue;
            }

            var columns = CellSplitter.Split(text, line.Start, line.End, expected: -1).Count;
            start = delimiter.Next;
            while (start >= 0 && TextLine.At(text, start) is var row && TableSyntax.FindRow(text, row.Start, row.End) is var pipe && pipe >= 0)
            {
                cells.Start(pipe);
                var last = LastLine(text, row, columns, cells, endless);
                if (last.Start > row.Start)
                {
                    seams.Add((row.End, last.Start));
                }

                start = last.Next;
            }
        }

        return new JoinedLines(text, seams);
    }

    /// <summary>The line that completes the row that starts at line <paramref name="first"/>.</summary>
    private static TextLine LastLine(string text, TextLine first, int columns, CellCount cells, ICollection<int>? endless)
    {
        var line = first;
        var open = false;
        for (var lines = 0; lines < Limits.RowLines; lines++)
        {
            if (lines > 0 && !open && EndsSearch(text, line))
            {
                return first;
            }

            var end = TableSyntax.FindRowEnd(text, line.Start, line.End);
            if (end > line.Start && cells.Is(columns, end))
            {
                return line;
            }

            if (line.Next < 0)
            {
                return first;
            }

            open ^= OpensCode(text, line);
            line = TextLine.At(text, line.Next);
        }

        // A row that is whole on its first line may lack the pipe that closes it.
        if (CellSplitter.Split(text, first.Start, first.End, columns).Count < columns)
        {
            endless?.Add(first.Start);
        }

        return first;
    }

    // A blank line may stand inside a description; the next row, a heading or a code block may not.
    private static bool EndsSearch(string text, TextLine line) =>
        TableSyntax.FindRow(text, line.Start, line.End) >= 0
        || (line.Start < line.End && text[line.Start] == '#')
        || default(Fence).After(text, line.Start, line.End).IsOpen;

    // Good enough to tell whether a line ends inside a span: an odd number of backticks.
    private static bool OpensCode(string text, TextLine line)
    {
        var odd = false;
        for (var i = CodeSpan.Next(text, line.Start, line.End); i >= 0; i = CodeSpan.Next(text, i + 1, line.End))
        {
            odd = !odd;
        }

        return odd;
    }

    // Whether a comment that starts on a line of its own is still open behind this one.
    private static bool IsInComment(string text, TextLine line, bool inComment)
    {
        var first = line.Start;
        while (first < line.End && text[first] == ' ')
        {
            first++;
        }

        return (inComment || TextParts.StartsWith(text, first, line.End, "<!--"))
            && text.IndexOf("-->", line.Start, line.End - line.Start, StringComparison.Ordinal) < 0;
    }
}
