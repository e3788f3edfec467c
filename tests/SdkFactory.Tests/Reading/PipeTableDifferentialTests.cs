using System.Collections.Generic;
using System.IO;
using System.Linq;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SdkFactory.Diagnostics;
using SdkFactory.Reading;
using Xunit;
using Xunit.Abstractions;
using TableRow = Markdig.Extensions.Tables.TableRow;

namespace SdkFactory.Tests.Reading;

/// <summary>Markdig's own tables judge ours wherever both can read a row: it has one line and as many cells as the header.</summary>
public class PipeTableDifferentialTests(ITestOutputHelper output)
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UsePreciseSourceLocation().Build();

    [CorpusFact]
    public void The_cells_of_real_pages_are_those_that_Markdig_finds()
    {
        int compared = 0, alone = 0;
        var differing = new List<string>();
        foreach (var page in PageText.Below(Path.Combine(Repository.Shared, "corpora")))
        {
            var lines = new LineMap(page.Text);
            var theirs = Rows(page.Text, lines);
            foreach (var table in MarkdownOutline.Read(page.Text).OfType<PageBlock.Table>())
            {
                foreach (var row in table.Rows.Where(row => row.Count == table.Header.Count && row.All(cell => !cell.Raw.Contains('\n'))))
                {
                    var line = lines.At(row[0].Offset).Line;
                    if (!theirs.TryGetValue(line, out var cells))
                    {
                        alone++;
                        continue;
                    }

                    compared++;
                    var ours = row.Select(cell => cell.Text).ToList();
                    // Markdig pads every row to the longest of its table.
                    if (!ours.SequenceEqual(cells.Take(ours.Count)) || cells.Skip(ours.Count).Any(cell => cell.Length > 0))
                    {
                        differing.Add($"{page.Path}:{line}: {string.Join(" ¦ ", ours)} <> {string.Join(" ¦ ", cells)}");
                    }
                }
            }
        }

        output.WriteLine($"{compared} rows compared, {alone} that Markdig does not find.");
        Assert.True(differing.Count == 0, $"{differing.Count} rows differ:\n{string.Join('\n', differing.Take(20))}");
        Assert.True(compared > 5_000, $"Only {compared} rows were compared.");
    }

    /// <summary>The source of each cell of each row, by the line where the row starts.</summary>
    private static Dictionary<int, List<string>> Rows(string text, LineMap lines)
    {
        var rows = new Dictionary<int, List<string>>();
        foreach (var row in Markdown.Parse(text, Pipeline).Descendants<TableRow>().Where(row => !row.IsHeader))
        {
            var cells = row.OfType<TableCell>().Select(cell => cell.Descendants<ParagraphBlock>().FirstOrDefault()?.Inline?.ToList() ?? []).ToList();
            if (cells.FirstOrDefault(cell => cell.Count > 0) is { } first)
            {
                rows[lines.At(first[0].Span.Start).Line] =
                    cells.Select(cell => cell.Count == 0 ? "" : text[cell[0].Span.Start..(End(cell[^1]) + 1)].Trim()).ToList();
            }
        }

        return rows;
    }

    // A bracket that nothing closes holds what stands behind it, and its span is the bracket's alone.
    private static int End(Inline inline) =>
        inline is ContainerInline container ? container.Descendants().Select(inner => inner.Span.End).Append(inline.Span.End).Max() : inline.Span.End;
}
