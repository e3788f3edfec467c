using System.Collections.Generic;

namespace SdkFactory.Reading;

/// <summary>Splits the source of a table row at its pipes.</summary>
internal static class CellSplitter
{
    /// <summary>
    /// The cells of <paramref name="text"/> from <paramref name="start"/> to <paramref name="end"/>.
    /// A pipe inside a code span belongs to the span where that gives <paramref name="expected"/> cells;
    /// else every unescaped pipe counts, if that does.
    /// </summary>
    public static List<Cell> Split(string text, int start, int end, int expected)
    {
        var cells = Split(text, start, end, honourCode: true);
        if (cells.Count == expected)
        {
            return cells;
        }

        var strict = Split(text, start, end, honourCode: false);
        return strict.Count == expected ? strict : cells;
    }

    private static List<Cell> Split(string text, int start, int end, bool honourCode)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (start < end && text[start] == '|')
        {
            start++;
        }

        var cells = new List<Cell>();
        var cell = start;
        for (var i = start; i < end; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '`' when honourCode:
                    i = CodeSpan.End(text, i, end) - 1;
                    break;
                case '|':
                    cells.Add(CellAt(text, cell, i));
                    cell = i + 1;
                    break;
            }
        }

        // The pipe that closes a row opens no further cell.
        if (cell < end)
        {
            cells.Add(CellAt(text, cell, end));
        }

        return cells;
    }

    private static Cell CellAt(string text, int start, int end)
    {
        var first = start;
        while (first < end && char.IsWhiteSpace(text[first]))
        {
            first++;
        }

        return new Cell(first < end ? first : start, text.Substring(start, end - start));
    }
}
