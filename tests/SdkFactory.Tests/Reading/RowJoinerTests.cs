using System;
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
    public void A_row_in_a_fence_is_no_row()
    {
        const string text = "```\n| a | b |\n| - | - |\n| 1 | `x\ny` |\n```\n";

        Assert.Same(text, RowJoiner.Join(text));
    }

    [Fact]
    public void Only_line_breaks_change_and_each_for_one_character() =>
        Line.Array[0, 24].Select(lines => string.Concat(lines.Select((line, i) => line + (i % 5 == 4 ? "\r\n" : "\n")))).Sample(
            text =>
            {
                var joined = RowJoiner.Join(text);
                return joined.Length == text.Length
                    && text.Zip(joined).All(pair => pair.First == pair.Second || (pair.First is '\n' or '\r' && pair.Second == '\uE000'));
            },
            iter: 5_000);

    [Fact]
    public void Every_page_of_ours_keeps_its_length() =>
        Assert.All(PageText.Specs(), page => Assert.Equal(page.Text.Length, RowJoiner.Join(page.Text).Length));
}
