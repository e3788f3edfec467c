using System.Linq;
using CsCheck;
using SdkFactory.Reading;
using Xunit;

namespace SdkFactory.Tests.Reading;

public class CellSplitterTests
{
    [Theory]
    [InlineData("| a | b |", 2, " a ¦ b ")]
    [InlineData("a | b", 2, "a ¦ b")]
    [InlineData("| a | b", 2, " a ¦ b")]
    [InlineData("a | b |", 2, "a ¦ b ")]
    [InlineData("  | a | b |\t\r", 2, " a ¦ b ")]
    [InlineData("| a | |", 2, " a ¦ ")]
    [InlineData("|| b |", 2, "¦ b ")]
    [InlineData("| |", 1, " ")]
    [InlineData("|", 1, "")]
    [InlineData("", 1, "")]
    public void Outer_pipes_may_be_missing_and_blanks_are_kept(string row, int expected, string cells) => Assert.Equal(cells, Split(row, expected));

    [Theory]
    [InlineData("| a \\| b | c |", 2, " a \\| b ¦ c ")]
    [InlineData("| a \\\\| b |", 2, " a \\\\¦ b ")]
    [InlineData("| a | b \\|", 2, " a ¦ b \\|")]
    [InlineData("| a \\", 1, " a \\")]
    public void An_escaped_pipe_splits_nothing(string row, int expected, string cells) => Assert.Equal(cells, Split(row, expected));

    [Theory]
    [InlineData("| `a|b` | c |", 2, " `a|b` ¦ c ")]
    [InlineData("| ``a`|b`` | c |", 2, " ``a`|b`` ¦ c ")]
    [InlineData("| `x\n|y` | c |", 2, " `x\n|y` ¦ c ")]
    public void A_pipe_inside_a_code_span_belongs_to_the_span(string row, int expected, string cells) => Assert.Equal(cells, Split(row, expected));

    [Theory]
    [InlineData("| `a|b` | c |", 3, " `a¦b` ¦ c ")]
    [InlineData("| ` | ` |", 2, " ` ¦ ` ")]
    [InlineData("| `a | b |", 2, " `a ¦ b ")]
    [InlineData("| it`s | that`s | c |", 3, " it`s ¦ that`s ¦ c ")]
    public void Stray_backticks_make_no_span_where_the_header_counts_otherwise(string row, int expected, string cells) =>
        Assert.Equal(cells, Split(row, expected));

    [Fact]
    public void A_row_that_fits_neither_way_is_split_around_its_code_spans() => Assert.Equal(" `a|b` ¦ c ", Split("| `a|b` | c |", 7));

    [Fact]
    public void A_cell_knows_where_its_text_starts_or_where_it_starts_itself()
    {
        const string row = "| a |  b|  |";

        Assert.Equal([2, 7, 9], CellSplitter.Split(row, 0, row.Length, 3).Select(cell => cell.Offset));
    }

    [Fact]
    public void Blanks_behind_the_text_of_a_cell_are_counted() =>
        Assert.Equal([2, 0, 1], CellSplitter.Split("| a  |b|\tc |", 0, 12, 3).Select(cell => cell.TrailingBlanks));

    [Fact]
    public void Cells_are_cut_from_the_source_in_its_order() =>
        Gen.OneOf('|', '`', '\\', ' ', '\n', 'a', '中').Array[0, 30].Select(letters => new string(letters)).Sample(text =>
        {
            var cells = CellSplitter.Split(text, 0, text.Length, expected: 3);
            var end = 0;
            foreach (var cell in cells)
            {
                var trimmed = cell.Raw.TrimStart();
                var start = trimmed.Length == 0 ? cell.Offset : cell.Offset - (cell.Raw.Length - trimmed.Length);
                if (start < end || text.Substring(start, cell.Raw.Length) != cell.Raw)
                {
                    return false;
                }

                end = start + cell.Raw.Length;
            }

            return true;
        });

    private static string Split(string row, int expected) =>
        string.Join('¦', CellSplitter.Split(row, 0, row.Length, expected).Select(cell => cell.Raw));
}
