using System;
using System.Collections.Generic;

namespace SdkFactory.Reading;

/// <summary>Splits the source of a table row at its pipes.</summary>
internal static class CellSplitter
{
    /// <summary>What is not just text of a cell.</summary>
    public static readonly char[] Marks = ['|', '`', '\\'];

    // A header may have any number, and a row may have far fewer.
    private const int UsualCells = 8;

    /// <summary>
    /// The cells of <paramref name="text"/> from <paramref name="start"/> to <paramref name="end"/>.
    /// A pipe inside a code span belongs to the span where that gives <paramref name="expected"/> cells;
    /// else every unescaped pipe counts, if that does. <see cref="CellCount"/> counts what this splits.
    /// </summary>
    public static List<Cell> Split(string text, int start, int end, int expected)
    {
        (start, end) = TextParts.Trim(text, start, end);
        if (start < end && text[start] == '|')
        {
            start++;
        }

        var cells = Split(text, start, end, expected, honourCode: true);
        if (cells.Count == expected)
        {
            return cells;
        }

        var strict = Split(text, start, end, expected, honourCode: false);
        return strict.Count == expected ? strict : cells;
    }

    private static List<Cell> Split(string text, int start, int end, int expected, bool honourCode)
    {
        var cells = new List<Cell>(Math.Max(0, Math.Min(expected, UsualCells)));
        var spans = new CodeSpanEnds(text, end);
        var cell = start;
        for (var i = start; i < end && text.IndexOfAny(Marks, i, end - i) is var mark && mark >= 0;)
        {
            i = mark + 1;
            switch (text[mark])
            {
                case '\\':
                    i++;
                    break;
                case '`' when honourCode:
                    i = spans.Find(mark);
                    break;
                case '|':
                    cells.Add(new Cell(text, cell, mark));
                    cell = i;
                    break;
            }
        }

        // The pipe that closes a row opens no further cell.
        if (cell < end)
        {
            cells.Add(new Cell(text, cell, end));
        }

        return cells;
    }
}
