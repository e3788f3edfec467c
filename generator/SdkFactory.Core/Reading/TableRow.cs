using System.Collections.Generic;

namespace SdkFactory.Reading;

/// <summary>A row of a claimed table.</summary>
/// <param name="Key">Its key within the page.</param>
/// <param name="Name">Its name cell.</param>
/// <param name="Cells">Its cells, no more than the header has.</param>
/// <param name="Columns">What they mean.</param>
internal sealed record TableRow(string Key, string Name, IReadOnlyList<Cell> Cells, TableColumns Columns)
{
    /// <summary>The cell under a column, an empty one where the row ends before it; null where the table does not have the column.</summary>
    public Cell? this[Column column] => Columns.IndexOf(column) switch
    {
        < 0 => null,
        var index when index < Cells.Count => Cells[index],
        _ => new Cell("", 0, 0),
    };
}
