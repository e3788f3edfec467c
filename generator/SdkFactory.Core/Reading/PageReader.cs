using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Json;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Reading;

/// <summary>Reads a page: splits it by heading, asks the dialect what each section is, and hands it to its reader.</summary>
public static class PageReader
{
    /// <summary>What <paramref name="page"/> claims; a page that cannot be read claims nothing and says why.</summary>
    public static PageReading Read(DocPage page, Dialect dialect, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var notes = new PageNotes(page);
        var blocks = Blocks(page, notes);

        IgnoreComments.Read(blocks, notes);
        var sections = new PageSections(blocks);
        notes.Key(PageKeys.Page, sections.Title?.Offset ?? 0);
        WideTables.Report(blocks, notes);
        var title = CellText.Plain(sections.Title?.Text ?? "").Trim();
        var prose = Prose(sections, dialect);
        var opening = prose.Substring(0, TextParts.LineEnd(prose, 0, prose.Length));
        var deprecated = dialect.DeprecatedMarks.Any(mark => title.Contains(mark) || opening.Contains(mark));

        var request = sections.Find(dialect.Sections.Request);
        var response = sections.Find(dialect.Sections.Response);
        var responseType = response is null ? null : ResponseSection.Type(response, dialect);
        if (request is null || response is null || !HasTable(request, dialect) || (responseType is null && !HasTable(response, dialect)))
        {
            UnrecognisedPages.Report(sections, blocks, dialect, notes);
            return new PageReading(new ApiPage(page.Path, [], []), notes.ToLines());
        }

        foreach (var table in sections.Unclaimed(dialect.Sections).OfType<PageBlock.Table>())
        {
            UnclaimedTables.Report(table, dialect, notes);
        }

        var (rows, style) = RequestSection.Read(request, dialect, notes);
        var sample = sections.Find(dialect.Sections.Sample);
        var name = StatedName(sections, dialect) ?? SampleSection.Find(sample, dialect.OperationSamples);
        var operation = new OperationClaim(
            PageKeys.Page,
            title,
            prose,
            deprecated,
            name,
            SampleSection.Find(sample, dialect.RequestTypeSamples),
            SampleSection.Has(sample, dialect.ConvenienceSamples, name),
            style,
            rows,
            responseType,
            ResponseSection.Rows(response, dialect, notes),
            ResponseSection.Example(response, notes));
        var structures = StructureSection.Read(sections.Find(dialect.Sections.Structures) ?? [], dialect, notes);
        return new PageReading(new ApiPage(page.Path, [operation], structures), notes.ToLines());
    }

    private static List<PageBlock> Blocks(DocPage page, PageNotes notes)
    {
        if (page.Text.Length > Limits.PageLength)
        {
            notes.Report(Problems.PageTooLarge, 0, $"The page has {page.Text.Length} characters; {Limits.PageLength} are read at most. Split it.");
            return [];
        }

        if (Surrogates.IndexOfHalf(page.Text) is var half && half >= 0)
        {
            notes.Report(Problems.InvalidUtf8, half, "Half of a surrogate pair stands here, which is no character; it and all others of the page are read as U+FFFD.");
        }

        try
        {
            var endless = new List<int>();
            var blocks = MarkdownOutline.Read(half < 0 ? page.Text : Surrogates.WithoutHalves(page.Text), endless);
            endless.ForEach(row => notes.Report(Problems.RowTooLong, row, $"The row does not end within {Limits.RowLines} lines, the most that one may have, so only its first line is read. Close its code span, or end it with a pipe."));
            return blocks;
        }
        catch (ArgumentException fault)
        {
            notes.Report(Problems.UnreadableMarkdown, 0, $"The page cannot be parsed: {fault.Message}");
            return [];
        }
    }

    private static bool HasTable(List<PageBlock> blocks, Dialect dialect) =>
        blocks.OfType<PageBlock.Table>().Any(table => TableColumns.AreKnown(table, dialect.Columns));

    private static string Prose(PageSections sections, Dialect dialect) =>
        string.Join("\n\n", sections.Intro.OfType<PageBlock.Paragraph>()
            .Select(block => block.Text)
            .Where(text => !dialect.Boilerplate.Any(text.Contains))
            .Select(text => CellText.Plain(text).Trim())
            .Where(text => text.Length > 0));

    /// <summary>The name that the operation section states, without the client before it.</summary>
    private static string? StatedName(PageSections sections, Dialect dialect)
    {
        var line = sections.Find(dialect.Sections.Operation)?.OfType<PageBlock.Paragraph>().FirstOrDefault()?.Text.Split('\n')[0];
        var name = line is null ? "" : CellText.Word(line).Split('.').Last().Trim().TrimEnd('(', ')');
        return name.Length > 0 ? name : null;
    }
}
