using System.Linq;
using SdkFactory.Model;
using SdkFactory.Settings;

namespace SdkFactory.Reading;

/// <summary>Which column of a table means what, by its header.</summary>
internal sealed class TableColumns
{
    private readonly Column?[] _meanings;

    private TableColumns(Column?[] meanings, EquatableArray<string> unknown)
    {
        _meanings = meanings;
        Unknown = unknown;
    }

    /// <summary>The headers that the dialect does not know.</summary>
    public EquatableArray<string> Unknown { get; }

    public int Count => _meanings.Length;

    /// <summary>The columns of <paramref name="table"/>; null where none is a name: nothing could be told apart.</summary>
    public static TableColumns? Of(PageBlock.Table table, ColumnWords words)
    {
        var headers = table.Header.Select(cell => CellText.Word(cell.Raw)).ToArray();
        var meanings = headers.Select(header => Meaning(header, words)).ToArray();
        var unknown = headers.Where((header, i) => meanings[i] is null && header.Length > 0).ToEquatableArray();
        return meanings.Contains(Column.Name) ? new TableColumns(meanings, unknown) : null;
    }

    public int IndexOf(Column column) => System.Array.IndexOf(_meanings, column);

    private static Column? Meaning(string header, ColumnWords words) =>
        words.Name.Contains(header) ? Column.Name
        : words.Type.Contains(header) ? Column.Type
        : words.Required.Contains(header) ? Column.Required
        : words.Default.Contains(header) ? Column.Default
        : words.Description.Contains(header) ? Column.Description
        : words.Example.Contains(header) ? Column.Example
        : null;
}
