using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Reading;

/// <summary>Reads the section whose headings define structures, each with its tables.</summary>
internal static class StructureSection
{
    public static EquatableArray<StructureClaim> Read(List<PageBlock> blocks, Dialect dialect, PageNotes notes)
    {
        var structures = new List<StructureClaim>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is PageBlock.Table stray)
            {
                UnclaimedTables.Report(stray, dialect, notes);
            }

            if (blocks[i] is not PageBlock.Heading heading)
            {
                continue;
            }

            var name = CellText.Word(heading.Text);
            var tables = new List<PageBlock.Table>();
            for (; i + 1 < blocks.Count && blocks[i + 1] is not PageBlock.Heading; i++)
            {
                if (blocks[i + 1] is PageBlock.Table table)
                {
                    tables.Add(table);
                }
            }

            if (name.Length == 0 || tables.Count == 0)
            {
                tables.ForEach(table => UnclaimedTables.Report(table, dialect, notes));
                continue;
            }

            var key = notes.Key(PageNotes.Part(name), heading.Offset);
            var rows = TableReader.Read(tables, key, dialect, notes).Select(row => RowReader.Read(row, dialect, notes)).ToEquatableArray();
            if (tables.All(table => table.Rows.Count == 0))
            {
                notes.Report(Problems.EmptyStructure, key, $"The structure '{name}' has no rows; what it holds is kept as additional properties.");
            }

            structures.Add(new StructureClaim(key, name, rows));
        }

        return structures.ToEquatableArray();
    }
}
