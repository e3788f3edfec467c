using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Settings;

namespace SdkFactory.Reading;

/// <summary>Says of a table that no section reads how many rows are lost, and keys them for the ledger.</summary>
internal static class UnclaimedTables
{
    public static void Report(PageBlock.Table table, Dialect dialect, PageNotes notes)
    {
        var key = notes.Key("(table)", table.Offset);
        foreach (var cells in table.Rows)
        {
            notes.RowKey(key, cells.Count > 0 ? cells[0].Word : "", cells.Count > 0 ? cells[0].Offset : table.Offset);
        }

        var headers = string.Join(", ", table.Header.Select(cell => cell.Word));
        notes.Report(
            Problems.UnclaimedTable,
            key,
            $"No section reads this table of {table.Rows.Count} rows ({headers}). Put it below a heading of the dialect, with a column {Names(dialect.Columns.Name)}.");
    }

    private static string Names(IEnumerable<string> words) => string.Join(" or ", words);
}
