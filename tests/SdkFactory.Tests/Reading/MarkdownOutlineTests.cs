using System;
using System.Linq;
using SdkFactory.Reading;
using Xunit;

namespace SdkFactory.Tests.Reading;

public class MarkdownOutlineTests
{
    private const string Table = "| h | i |\n| - | - |\n| 1 | 2 |\n";

    [Theory]
    [InlineData(Table, "table h,i/1,2")]
    [InlineData("before\n" + Table, "paragraph before; table h,i/1,2")]
    [InlineData(Table + "behind", "table h,i/1,2; paragraph behind")]
    [InlineData("# t\n" + Table, "heading1 t; table h,i/1,2")]
    [InlineData("h | i\n--|--\n1 | 2", "table h,i/1,2")]
    [InlineData("| h | i |\n|:--|:-:|", "table h,i")]
    [InlineData(Table + "\n" + Table, "table h,i/1,2; table h,i/1,2")]
    [InlineData("| h | i |\n| - | - |\n| 1 |\n| 1 | 2 | 3 |", "table h,i/1/1,2,3")]
    public void A_table_is_found_by_its_delimiter_and_its_rows_are_counted(string text, string blocks) => Assert.Equal(blocks, Outline(text));

    [Theory]
    [InlineData("> | h | i |\n> | - | - |\n> | 1 | 2 |", "table h,i/1,2")]
    [InlineData("> > | h | i |\n> > | - | - |\n> > | 1 | 2 |", "table h,i/1,2")]
    [InlineData("- | h | i |\n  | - | - |\n  | 1 | 2 |", "table h,i/1,2")]
    [InlineData("1. text\n\n   | h | i |\n   | - | - |\n   | 1 | 2 |", "paragraph text; table h,i/1,2")]
    public void A_table_in_a_quote_or_a_list_is_a_table(string text, string blocks) => Assert.Equal(blocks, Outline(text));

    [Theory]
    [InlineData("```\n" + Table + "```", "code")]
    [InlineData("~~~text\n" + Table + "~~~", "code text")]
    [InlineData("````\n```\n" + Table + "````", "code")]
    [InlineData("    | h | i |\n    | - | - |", "code")]
    [InlineData("<!--\n" + Table + "-->", "html")]
    [InlineData("<div>\n" + Table + "</div>", "html")]
    [InlineData("| h | i |\n\n| - | - |", "paragraph | h | i |; paragraph | - | - |")]
    [InlineData("h\n-", "heading2 h")]
    public void What_stands_in_code_or_in_HTML_is_no_table(string text, string blocks) => Assert.Equal(blocks, Outline(text));

    [Theory]
    [InlineData("# a", "heading1 a")]
    [InlineData("## a ##", "heading2 a")]
    [InlineData("### <a id=\"X\"></a> X", "heading3 <a id=\"X\"></a> X")]
    [InlineData("a\n===", "heading1 a")]
    [InlineData("a\nb\n---", "heading2 a\nb")]
    [InlineData("#", "heading1 ")]
    public void A_heading_keeps_its_mark_up(string text, string blocks) => Assert.Equal(blocks, Outline(text));

    [Theory]
    [InlineData("---\ntitle: x\n---\n\ntext", "paragraph text")]
    [InlineData("", "")]
    [InlineData("\n \n", "")]
    public void Front_matter_and_blank_lines_are_no_blocks(string text, string blocks) => Assert.Equal(blocks, Outline(text));

    [Fact]
    public void Blocks_know_where_they_start()
    {
        const string text = "# a\n\nb\n" + Table + "\n```\nc\n```\n";

        Assert.Equal(
            [0, text.IndexOf('b', StringComparison.Ordinal), text.IndexOf('|', StringComparison.Ordinal), text.IndexOf('`', StringComparison.Ordinal)],
            MarkdownOutline.Read(text).Select(block => block.Offset));
    }

    private static string Outline(string text) => string.Join("; ", MarkdownOutline.Read(text).Select(Shown));

    private static string Shown(PageBlock block) => block switch
    {
        PageBlock.Heading heading => $"heading{heading.Level} {heading.Text}",
        PageBlock.Paragraph paragraph => "paragraph " + paragraph.Text,
        PageBlock.Code code => ("code " + code.Language).Trim(),
        PageBlock.Table table => "table " + string.Join('/', table.Rows.Prepend(table.Header).Select(cells => string.Join(',', cells.Select(cell => cell.Text)))),
        _ => "html",
    };
}
