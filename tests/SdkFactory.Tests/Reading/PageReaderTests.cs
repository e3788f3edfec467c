using System;
using System.Linq;
using System.Threading;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Reading;
using SdkFactory.Settings;
using Xunit;

namespace SdkFactory.Tests.Reading;

public class PageReaderTests
{
    public static TheoryData<string> SpecPages() => [.. PageText.Specs().Where(page => PageText.Read(page.Text).Operations is [{ Example: not null }]).Select(page => page.Path)];

    [Fact]
    public void A_page_says_its_title_its_introduction_and_its_operation()
    {
        var page = PageText.Read(PageText.Of(title: "取 `它`", prose: "第一段\n第二行\n\n<!-- no -->\n\n<b>第二段</b>", sample: "client.doIt(dto.DoItDto {", example: "{}"));

        var operation = Assert.Single(page.Operations);
        Assert.Equal(("management/do-it.md", "取 `它`", "第一段\n第二行\n\n第二段", false), (page.Path, operation.Title, operation.Prose, operation.Deprecated));
        Assert.Equal(("doIt", "DoItDto", ParameterStyle.Body, "ThingRespDto", "{}"), (operation.Name, operation.RequestType, operation.Style, operation.ResponseType!.Name, operation.Example));
        Assert.Equal(["request/id"], operation.Request.Select(row => row.Key));
        Assert.Equal(["response/statusCode", "response/message", "response/data"], operation.Response.Select(row => row.Key));
        Assert.Equal([("ThingDto", "ThingDto/a")], page.Structures.Select(structure => (structure.Name, structure.Rows[0].Key)));
    }

    [Theory]
    [InlineData("| a | string  | 是 | - | x | `1` |", ParameterStyle.Query)]
    [InlineData("| a | string | 是 | - | x | `1` |", ParameterStyle.Body)]
    [InlineData("| a | string | 是 | - | x | `1` |\n| b | string  | 是 | - | x | `1` |", ParameterStyle.Unknown)]
    [InlineData("| a |string| 是 | - | x | `1` |", ParameterStyle.Unknown)]
    [InlineData("", ParameterStyle.Unknown)]
    public void The_blanks_behind_the_type_tell_how_parameters_travel(string rows, ParameterStyle style) =>
        Assert.Equal(style, PageText.Read(PageText.Of(rows)).Operations[0].Style);

    [Theory]
    [InlineData("`ManagementClient.DoIt`", "DoIt")]
    [InlineData("`doIt()`", "doIt")]
    [InlineData("a.b.DoIt\nmore", "DoIt")]
    public void The_section_of_the_name_wins_over_the_sample(string stated, string name) =>
        Assert.Equal(name, PageText.Read(PageText.Of(sample: "client.other(").Replace("## 请求参数", $"## 方法名称\n\n{stated}\n\n## 请求参数", StringComparison.Ordinal)).Operations[0].Name);

    [Theory]
    [InlineData("标题（废弃）", "介绍。", true)]
    [InlineData("标题", "已弃用，请用别的。\n\n正文", true)]
    [InlineData("标题", "正文\n\n已弃用", false)]
    public void The_title_or_the_first_line_says_that_an_operation_is_deprecated(string title, string prose, bool deprecated) =>
        Assert.Equal(deprecated, PageText.Read(PageText.Of(title: title, prose: prose)).Operations[0].Deprecated);

    [Theory]
    [InlineData("是", true, "SDKF0000")]
    [InlineData("否", false, "SDKF0000")]
    [InlineData("", false, "SDKF0026")]
    [InlineData("maybe", false, "SDKF0026")]
    public void The_required_marker_is_the_dialects_word(string word, bool required, string problem)
    {
        var reading = PageText.Reading(PageText.Of(structures: PageText.Structure("ThingDto", $"| a | string | {word} | x |  |")));

        Assert.Equal(required, reading.Page.Structures[0].Rows[0].Required);
        Assert.Equal(problem == "SDKF0000" ? [] : [problem], reading.Lines.Problems.Select(found => found.Kind.Id));
    }

    [Theory]
    [InlineData("-", null)]
    [InlineData("", null)]
    [InlineData("0", "0")]
    [InlineData("`a`", "a")]
    [InlineData("[object Object]", null)]
    public void A_default_is_what_the_cell_says_or_nothing(string cell, string? value) =>
        Assert.Equal(value, PageText.Read(PageText.Of($"| a | string | 是 | {cell} | x | `1` |")).Operations[0].Request[0].Default);

    [Theory]
    [InlineData("`a`", "a", true)]
    [InlineData("a", "a", false)]
    [InlineData("`a\\|b`", "a|b", true)]
    [InlineData("&lt;a&gt;", "<a>", false)]
    [InlineData("`a` `b`", "`a` `b`", false)]
    public void An_example_knows_whether_it_is_code(string cell, string text, bool isCode) =>
        Assert.Equal(new ExampleCell(text, isCode), PageText.Read(PageText.Of($"| a | string | 是 | - | x | {cell} |")).Operations[0].Request[0].Example);

    [Theory]
    [InlineData("说明。。", "说明。")]
    [InlineData("一<br>- 二<br>    。", "一\n- 二")]
    [InlineData("。", "")]
    public void The_full_stop_that_the_pages_tool_adds_is_taken_off(string cell, string description) =>
        Assert.Equal(description, PageText.Read(PageText.Of($"| a | string | 是 | - | {cell} | `1` |")).Operations[0].Request[0].Description);

    [Theory]
    [InlineData("# 只有文字\n\n安装。")]
    [InlineData("")]
    public void A_page_without_tables_is_prose_and_nobody_complains(string text)
    {
        var reading = PageText.Reading(text);

        Assert.Empty(reading.Page.Operations);
        Assert.All(reading.Lines.Problems, problem => Assert.Equal(Severity.None, problem.Severity));
    }

    [Theory]
    [MemberData(nameof(SpecPages))]
    public void A_page_that_moved_claims_the_same_at_other_lines(string path)
    {
        var text = Spec(path);
        var moved = PageText.Reading(text.Replace("\n## ", "\n\n\n## ", StringComparison.Ordinal));

        Assert.Equal(PageText.Reading(text).Page, moved.Page);
        Assert.NotEqual(PageText.Reading(text).Lines, moved.Lines);
        Assert.Equal(PageText.Reading(text).Lines.Rows, moved.Lines.Rows);
    }

    [Theory]
    [MemberData(nameof(SpecPages))]
    public void Prose_that_no_section_reads_changes_nothing(string path)
    {
        var text = Spec(path);
        var longer = text
            .Replace("\n## 示例代码\n", "\n<!-- 注释 -->\n\n## 示例代码\n\n更多文字，`代码` 和 <b>标签</b>。\n\n- 一\n- 二\n", StringComparison.Ordinal)
            .Replace("\n## 数据结构\n", "\n## 数据结构\n\n这些结构很有用。\n\n<!-- 注释 -->\n", StringComparison.Ordinal)
            + "\n## 注意\n\n别的话。\n";

        Assert.NotEqual(text, longer);
        Assert.Equal(PageText.Read(text), PageText.Read(longer));
    }

    [Theory]
    [MemberData(nameof(SpecPages))]
    public void CR_LF_and_LF_claim_the_same(string path)
    {
        var text = Spec(path);

        var read = PageText.Read(text.Replace("\n", "\r\n", StringComparison.Ordinal));

        // The example keeps its line breaks, which are white space to whoever parses it.
        var example = read.Operations[0].Example!.Replace("\r\n", "\n", StringComparison.Ordinal);
        Assert.Equal(PageText.Read(text), read with { Operations = [read.Operations[0] with { Example = example }] });
    }

    [Theory]
    [MemberData(nameof(SpecPages))]
    public void A_page_read_twice_is_equal(string path) => Assert.Equal(PageText.Reading(Spec(path)), PageText.Reading(Spec(path)));

    [Fact]
    public void Places_are_those_of_the_rows()
    {
        var text = PageText.Of();
        var place = PageText.Reading(text).Lines.Places.Single(entry => entry.Key == "ThingDto/a").Place;

        Assert.Equal("| a | string | 是 | 字母 |  |", text.Split('\n')[place.Line - 1]);
        Assert.Equal(3, place.Column);
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => PageReader.Read(new DocPage("a.md", ""), DialectPresets.Authing, new CancellationToken(canceled: true)));

    private static string Spec(string path) => PageText.Specs().Single(page => page.Path == path).Text;
}
