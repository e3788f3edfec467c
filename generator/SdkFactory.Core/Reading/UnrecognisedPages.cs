using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Settings;

namespace SdkFactory.Reading;

/// <summary>
/// Says of a page without an operation what the dialect misses, and how much that weighs: a page with one of the sections,
/// or with a table of members in whatever words, was meant to be read; any other is prose, which is worth a word only where no page is more.
/// </summary>
internal static class UnrecognisedPages
{
    // Headings at this level open sections.
    private const int SectionLevel = 2;

    public static void Report(PageSections sections, List<PageBlock> blocks, Dialect dialect, PageNotes notes)
    {
        if (blocks.Count == 0)
        {
            return;
        }

        var calls = blocks.OfType<PageBlock.Heading>().Count(heading => heading.Level > SectionLevel && dialect.Sections.Request.Contains(CellText.Word(heading.Text)));
        if (calls > 1)
        {
            notes.Report(Problems.UnrecognisedPage, PageKeys.Page, $"{Words(dialect.Sections.Request, " or ")} stands {calls} times below other headings, so the page describes several calls and is read as prose. Give each call a page of its own.", Severity.Info);
            return;
        }

        var columns = blocks.OfType<PageBlock.Table>().SelectMany(table => table.Header).Select(cell => cell.Word).Where(word => word.Length > 0).Distinct();
        notes.Report(
            Problems.UnrecognisedPage,
            PageKeys.Page,
            $"The dialect '{dialect.Name}' needs a section {Words(dialect.Sections.Request, " or ")} with a table and a section {Words(dialect.Sections.Response, " or ")} with a type or a table. "
            + $"This page has the headings {Words(sections.Headings, ", ")} and the columns {Words(columns, ", ")}. Describe them in a dialect file, or exclude the page.",
            IsMeant(blocks, dialect) ? Problems.UnrecognisedPage.Severity : Severity.None);
    }

    private static bool IsMeant(List<PageBlock> blocks, Dialect dialect) =>
        blocks.OfType<PageBlock.Heading>().Select(heading => CellText.Word(heading.Text)).Any(word => dialect.Sections.Request.Contains(word) || dialect.Sections.Response.Contains(word))
        || blocks.OfType<PageBlock.Table>().Any(table => HasKnownColumns(table, dialect) || HasTypes(table, dialect));

    private static bool HasKnownColumns(PageBlock.Table table, Dialect dialect) =>
        TableColumns.Recognise(table, dialect.Columns) is { } columns && columns.IndexOf(Column.Type) >= 0;

    // Type words are much the same in all languages, headings are not: a column of nothing else is a column of types.
    private static bool HasTypes(PageBlock.Table table, Dialect dialect) =>
        table.Rows.Count > 0
        && Enumerable.Range(0, table.Header.Count).Any(column => table.Rows.All(row => column < row.Count && IsType(row[column], dialect)));

    private static bool IsType(Cell cell, Dialect dialect)
    {
        var type = TypeCell.Read(cell.Source, cell.Start, cell.End, dialect);
        while (type.Element is { } element)
        {
            type = element;
        }

        return cell.Word.Length > 0 && type.Kind != TypeClaimKind.Reference;
    }

    private static string Words(IEnumerable<string> words, string between) =>
        string.Join(between, words.Take(20)) is { Length: > 0 } text ? text : "(none)";
}
