using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Settings;

namespace SdkFactory.Reading;

/// <summary>Reads tables whose rows are members: every row becomes a claim or a problem.</summary>
internal static class TableReader
{
    /// <summary>The rows of those <paramref name="tables"/> that have a name column, keyed below <paramref name="section"/>.</summary>
    public static List<TableRow> Read(IEnumerable<PageBlock.Table> tables, string section, Dialect dialect, PageNotes notes)
    {
        var rows = new List<TableRow>();
        var names = new HashSet<string>();
        foreach (var table in tables)
        {
            if (TableColumns.Recognise(table, dialect.Columns) is not { } columns)
            {
                UnclaimedTables.Report(table, dialect, notes);
                continue;
            }

            ReportUnread(table, columns, section, notes);
            foreach (var cells in table.Rows)
            {
                if (Row(cells, columns, section, notes) is { } row && IsFirst(row, names, notes))
                {
                    rows.Add(row);
                }
            }
        }

        return rows;
    }

    private static void ReportUnread(PageBlock.Table table, TableColumns columns, string section, PageNotes notes)
    {
        if (columns.Unread.Count > 0)
        {
            var key = notes.Key(section + "/(table)", table.Offset);
            notes.Report(Problems.UnknownColumn, key, $"The columns {string.Join(", ", columns.Unread)} are not read: the dialect does not know them, or knows them already by another column. Add their words to the dialect's \"columns\".");
        }
    }

    private static TableRow? Row(IReadOnlyList<Cell> cells, TableColumns columns, string section, PageNotes notes)
    {
        var offset = cells.Count > 0 ? cells[0].Offset : 0;
        var name = columns.IndexOf(Column.Name) is var index && index < cells.Count ? cells[index].Word : "";
        var key = notes.RowKey(section, name.Length > 0 ? name : "(unnamed)", offset);
        if (name.Length == 0)
        {
            notes.Report(Problems.UnnamedRow, key, "The row has no name, so it becomes no member. Give it one.");
            return null;
        }

        if (cells.Count != columns.Count)
        {
            cells = Fit(cells, columns, key, name, notes);
        }

        return new TableRow(key, name, cells, columns);
    }

    /// <summary>
    /// A row with no more cells than the header; cells that are missing at the end are not there, and read as empty. A surplus comes from an unescaped pipe in running text, so the description
    /// takes it: the columns before it are words, those behind it are counted from the end.
    /// </summary>
    private static List<Cell> Fit(IReadOnlyList<Cell> cells, TableColumns columns, string key, string name, PageNotes notes)
    {
        var fitted = cells.ToList();
        var surplus = cells.Count - columns.Count;
        var description = columns.IndexOf(Column.Description);
        string done;
        if (surplus < 0)
        {
            done = "the missing ones at the end are read as empty";
        }
        else if (description >= 0)
        {
            fitted.RemoveRange(description, surplus + 1);
            fitted.Insert(description, cells[description] with { End = cells[description + surplus].End });
            done = "the surplus is read as part of the description";
        }
        else
        {
            fitted.RemoveRange(columns.Count, surplus);
            done = "the surplus at the end is not read";
        }

        notes.Report(Problems.RaggedRow, key, $"The row '{name}' has {cells.Count} cells under {columns.Count} headers; {done}. Escape a pipe in a cell as \\|.");
        return fitted;
    }

    private static bool IsFirst(TableRow row, HashSet<string> names, PageNotes notes)
    {
        if (names.Add(row.Name))
        {
            return true;
        }

        notes.Report(Problems.DuplicateRow, row.Key, $"'{row.Name}' stands twice in this table; the first row is used and this one is not.");
        return false;
    }
}
