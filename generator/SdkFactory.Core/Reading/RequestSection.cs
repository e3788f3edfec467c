using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Reading;

/// <summary>Reads the section with the request table.</summary>
internal static class RequestSection
{
    public static (EquatableArray<RowClaim> Rows, ParameterStyle Style) Read(List<PageBlock> blocks, Dialect dialect, PageNotes notes)
    {
        var tables = blocks.OfType<PageBlock.Table>().ToList();
        notes.Key(PageKeys.Request, tables[0].Offset);
        var rows = TableReader.Read(tables, PageKeys.Request, dialect, notes);
        return (rows.Select(row => RowReader.Read(row, dialect, notes)).ToEquatableArray(), Style(rows, dialect));
    }

    // In these pages the blanks behind the type word tell query parameters from body members; where rows differ, white space was lost.
    private static ParameterStyle Style(List<TableRow> rows, Dialect dialect)
    {
        var styles = rows.Select(row => row[Column.Type]?.TrailingBlanks).Distinct().ToList();
        return styles.Count != 1 || styles[0] is null ? ParameterStyle.Unknown
            : styles[0] == dialect.QueryPadding ? ParameterStyle.Query
            : styles[0] == dialect.BodyPadding ? ParameterStyle.Body
            : ParameterStyle.Unknown;
    }
}
