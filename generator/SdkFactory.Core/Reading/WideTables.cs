using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Values;

namespace SdkFactory.Reading;

/// <summary>Says of a table with more columns than are read that its rows are lost, and keys them for the ledger.</summary>
internal static class WideTables
{
    public static void Report(IEnumerable<PageBlock> blocks, PageNotes notes)
    {
        foreach (var table in blocks.OfType<PageBlock.WideTable>())
        {
            var key = notes.Key("(table)", table.Offset);
            foreach (var row in table.Rows)
            {
                notes.RowKey(key, "", row);
            }

            notes.Report(Problems.TooManyColumns, key, $"The table has {table.Columns} columns, and {Limits.Columns} are read at most, so its {table.Rows.Count} rows are not read. Split it.");
        }
    }
}
