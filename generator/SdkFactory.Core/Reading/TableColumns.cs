using System;
using System.Linq;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Reading;

/// <summary>Which column of a table means what, by its header.</summary>
internal sealed class TableColumns
{
    private static readonly Column[] All = (Column[])Enum.GetValues(typeof(Column));

    private readonly int[] _indexes;

    private TableColumns(Column?[] meanings, EquatableArray<string> unread)
    {
        _indexes = Array.ConvertAll(All, column => Array.IndexOf(meanings, column));
        Count = meanings.Length;
        Unread = unread;
    }

    /// <summary>The headers of the columns that are not read.</summary>
    public EquatableArray<string> Unread { get; }

    public int Count { get; }

    /// <summary>The columns of <paramref name="table"/>; null where none is a name: nothing could be told apart.</summary>
    public static TableColumns? Recognise(PageBlock.Table table, ColumnWords words)
    {
        var headers = table.Header.Select(cell => cell.Word).ToArray();
        var meanings = headers.Select(header => Meaning(header, words)).ToArray();
        var unread = headers.Where((header, i) => IsUnread(table, header, meanings, i)).Select(header => header.Length > 0 ? header : "(no header)").ToEquatableArray();
        return meanings.Contains(Column.Name) ? new TableColumns(meanings, unread) : null;
    }

    /// <summary>Whether <see cref="Recognise"/> knows a table.</summary>
    public static bool AreKnown(PageBlock.Table table, ColumnWords words) => table.Header.Any(cell => words.Name.Contains(cell.Word));

    // A column without a header counts if it has text; of two with one meaning the first is read.
    private static bool IsUnread(PageBlock.Table table, string header, Column?[] meanings, int index) =>
        meanings[index] is null
            ? header.Length > 0 || table.Rows.Any(row => index < row.Count && !row[index].IsBlank)
            : Array.IndexOf(meanings, meanings[index]) < index;

    public int IndexOf(Column column) => _indexes[(int)column];

    private static Column? Meaning(string header, ColumnWords words) =>
        words.Name.Contains(header) ? Column.Name
        : words.Type.Contains(header) ? Column.Type
        : words.Required.Contains(header) ? Column.Required
        : words.Default.Contains(header) ? Column.Default
        : words.Description.Contains(header) ? Column.Description
        : words.Example.Contains(header) ? Column.Example
        : null;
}
