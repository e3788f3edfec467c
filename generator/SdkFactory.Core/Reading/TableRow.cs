using System.Collections.Generic;

namespace SdkFactory.Reading;

/// <summary>A row of a claimed table.</summary>
/// <param name="Key">Its key within the page.</param>
/// <param name="Name">Its name cell.</param>
/// <param name="Cells">Its cells, as many as the header has.</param>
/// <param name="Columns">What they mean.</param>
internal sealed record TableRow(string Key, string Name, IReadOnlyList<Cell> Cells, TableColumns Columns)
{
    /// <summary>The cell under a column; null where the table does not have it.</summary>
    public Cell? this[Column column] => Columns.IndexOf(column) is var index && index >= 0 ? Cells[index] : null;
}
