using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Reading;
using Xunit;

namespace SdkFactory.Tests.Reading;

/// <summary>Rows that run over several lines, as pages print source code and bulleted values.</summary>
public class RowJoinerTests
{
    private static readonly Gen<string> Line = Gen.OneOf(
        "| a | b |", "| - | - |", "| --- | :-: |", "| 1 | `x", "y` |", "| 2 | z", "|", "", " ", "- x", "1. x", "# h", "## h", "---", "> q",
        "<div>", "```", "````", "~~~", "    ```", "text", "\\|", "`", "a | b", "\t| 3 | 4 |", "<!--", "-->");

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("- x")]
    [InlineData("1. x")]
    [InlineData("# x")]
    [InlineData("---")]
    [InlineData("===")]
    [InlineData("> x")]
    [InlineData("<div>")]
    [InlineData("```")]
    [InlineData("a | b")]
    [InlineData("| x")]
    [InlineData("    x")]
    [InlineData("| - | - |")]
    public void A_line_of_a_code_cell_ends_no_row(string line)
    {
        var rows = PageText.Rows(PageText.Structure("ThingDto", $"| a | string | 是 | 代码 | `1\n{line}\n2` |", "| b | string | 是 |  |  |"));

        Assert.Equal(["a", "b"], rows.Select(row => row.WireName));
        Assert.Equal(new ExampleCell($"1\n{line}\n2", IsCode: true), rows[0].Example);
    }

    [Theory]
    [InlineData("", "上\n下")]
    [InlineData("x", "上\nx\n下")]
    [InlineData("- x", "上\n- x\n下")]
    [InlineData("1. x", "上\n1. x\n下")]
    [InlineData("---", "上\n---\n下")]
    [InlineData("===", "上\n===\n下")]
    [InlineData("> x", "上\n> x\n下")]
    [InlineData("<section>", "上\n<section>\n下")]
    [InlineData("    x", "上\nx\n下")]
    public void A_line_of_a_description_ends_no_row(string line, string description)
    {
        var rows = PageText.Rows(PageText.Structure("ThingDto", $"| a | string | 是 | 上\n{line}\n下 |  |", "| b | string | 是 |  |  |"));

        Assert.Equal(["a", "b"], rows.Select(row => row.WireName));
        Assert.Equal(description, rows[0].Description);
    }

    [Theory]
    [InlineData("# x")]
    [InlineData("```\nx\n```")]
    [InlineData("| x")]
    public void A_heading_a_fence_or_another_row_ends_a_row_that_is_not_complete(string line)
    {
        var reading = PageText.Reading(PageText.Of(structures: PageText.Structure("ThingDto", $"| a | string | 是 | 上\n{line}\n下 |  |")));

        Assert.Contains(reading.Lines.Problems, problem => problem.Kind == Problems.RaggedRow && problem.Row == "ThingDto/a");
    }

    [Fact]
    public void Rows_with_CR_LF_are_joined_like_rows_with_LF()
    {
        var structure = PageText.Structure("ThingDto", "| a | string | 是 | 上\n\n- 下 | `1\n# x\n2` |", "| b | string | 是 |  |  |");

        Assert.Equal(PageText.Rows(structure), PageText.Read(PageText.Of(structures: structure).Replace("\n", "\r\n", StringComparison.Ordinal)).Structures[0].Rows);
    }

    [Fact]
    public void A_row_in_a_fence_is_no_row() =>
        Assert.Equal(["```", "| a | b |", "| - | - |", "| 1 | `x", "y` |", "```"], Lines("```\n| a | b |\n| - | - |\n| 1 | `x\ny` |\n```\n"));

    [Theory]
    [InlineData("| 1 | `x\ny` |")]
    [InlineData("| `1 |\n2` | x |")]
    [InlineData("| ``1\n` |\n`` | x |")]
    [InlineData("| 1 \\|\n2 \\|\n3 | x |")]
    [InlineData("| \\``1\n\n2 | x` | y |")]
    public void A_row_ends_where_it_has_all_cells(string row) =>
        Assert.Equal(["| a | b |", "| - | - |", row, "| 2 | z |"], Lines($"| a | b |\n| - | - |\n{row}\n| 2 | z |\n"));

    [Fact]
    public void A_row_ends_where_the_splitter_finds_all_its_cells() =>
        Gen.OneOf("`", "``", "\\", "|", " |\n", "\n", "a").Array[0, 30].Select(string.Concat).Sample(
            rest =>
            {
                var text = "|" + rest + "|";
                var counted = new CellCount(text);
                counted.Start(0);
                return Enumerable.Range(1, text.Length - 1).Where(i => text[i] == '|').All(i => counted.Is(3, i + 1) == (CellSplitter.Split(text, 0, i + 1, 3).Count == 3));
            },
            iter: 20_000);

    [Fact]
    public void Lines_end_at_line_breaks_and_no_page_loses_any() =>
        Line.Array[0, 24].Select(lines => string.Concat(lines.Select((line, i) => line + (i % 5 == 4 ? "\r\n" : "\n")))).Sample(
            text => string.Concat(Lines(text).Select(line => line + "\n")) == text,
            iter: 5_000);

    private static List<string> Lines(string text)
    {
        var joined = RowJoiner.Join(text);
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = joined.LineEnd(start, text.Length, ['\n']);
            lines.Add(text[start..end]);
            start = end + 1;
        }

        return lines;
    }
}
