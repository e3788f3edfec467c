using System;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Reading;
using SdkFactory.Settings;
using Xunit;

namespace SdkFactory.Tests.Reading;

/// <summary>A row becomes a member or a problem, whatever stands around it.</summary>
public class LostRowTests
{
    private const string Row = "| a | string | 是 | x |  |";

    [Theory]
    [InlineData("---")]
    [InlineData("===")]
    public void A_line_right_below_a_table_makes_no_heading_of_it(string line) =>
        Assert.Equal(["ThingDto"], PageText.Read(PageText.Of(structures: PageText.Structure("ThingDto", Row).TrimEnd() + $"\n{line}\n")).Structures.Select(structure => structure.Name));

    [Fact]
    public void A_table_in_the_section_of_the_name_is_reported()
    {
        var text = PageText.Of().Replace("## 请求参数", "## 方法名称\n\n`doIt`\n\n| 名称 | 类型 |\n| - | - |\n| q | string |\n\n## 请求参数", StringComparison.Ordinal);

        Assert.Contains(PageText.Reading(text).Lines.Problems, problem => problem.Kind == Problems.UnclaimedTable);
    }

    [Theory]
    [InlineData("| b | string | 是 | x |  |\ntext\n| c | string | 是 | x |  |")]
    [InlineData("| b | string | 是 | x | `1\n2`\n| c | string | 是 | x | 3")]
    public void A_row_behind_a_line_without_a_pipe_is_read_or_reported(string rows)
    {
        var reading = PageText.Reading(PageText.Of(structures: PageText.Structure("ThingDto", Row, rows)));

        Assert.True(reading.Page.Structures[0].Rows.Count == 3 || reading.Lines.Problems.Count > 0);
    }

    [Theory]
    [InlineData("    ```")]
    [InlineData("```x``` is code")]
    [InlineData("````\n```\n````")]
    [InlineData("<!--\n```\n-->")]
    public void What_only_looks_like_a_fence_does_not_part_the_lines_of_a_row(string prose)
    {
        var rows = PageText.Read(PageText.Of(structures: prose + "\n\n" + PageText.Structure("ThingDto", "| a | string | 是 | x | `1\n- 2\n3` |", "| b | string | 是 | x |  |"))).Structures[0].Rows;

        Assert.Equal(["a", "b"], rows.Select(row => row.WireName));
    }

    [Fact]
    public void Code_in_a_long_fence_keeps_its_line_breaks()
    {
        const string code = "````json\n```\n| a | b |\n| - | - |\n| `x\ny` | z |\n````";

        Assert.Equal("```\n| a | b |\n| - | - |\n| `x\ny` | z |", Assert.IsType<PageBlock.Code>(Assert.Single(MarkdownOutline.Read(code))).Text);
    }

    [Theory]
    [InlineData("C#")]
    [InlineData("F#Dto")]
    public void A_number_sign_that_closes_no_heading_belongs_to_its_name(string name) =>
        Assert.Equal(name, PageText.Read(PageText.Of(structures: PageText.Structure(name, Row))).Structures[0].Name);

    [Fact]
    public void Rows_that_are_called_like_the_key_of_another_are_told_apart()
    {
        var workspace = Pages.Of("{}", ("m/do-it.md", PageText.Of("| a#2 | string | 是 | - | x |  |\n| a | string | 是 | - | x |  |\n| a | string | 是 | - | x |  |")));

        Assert.Equal(workspace.Ledger.Read, workspace.Ledger.Members + workspace.Ledger.Reported);
    }

    // Whatever walks a type recursively ends the process at some depth: 20,000 do.
    [Fact]
    public void A_type_is_not_nested_without_bound()
    {
        var type = TypeCell.Read("string" + string.Concat(Enumerable.Repeat("[]", 20_000)), DialectPresets.Authing);
        var depth = 0;
        for (var element = type.Element; element is not null; element = element.Element)
        {
            depth++;
        }

        Assert.InRange(depth, 1, 64);
    }
}
