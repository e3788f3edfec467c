using System.Linq;
using SdkFactory.Diagnostics;
using Xunit;

namespace SdkFactory.Tests.Reading;

/// <summary>Prose is not complained of; what was meant as an operation is.</summary>
public class ProsePageTests
{
    private const string Table = "| 名称 | 类型 |\n| - | - |\n| a | string |";

    [Theory]
    [InlineData("# 标题\n\n介绍。")]
    [InlineData("# 标题\n\n| 名称 | 说明 |\n| - | - |\n| a | b |")]
    [InlineData("# 标题\n\n## 安装\n\n| 字段名 | 类型 |\n| - | - |\n| a | b |")]
    [InlineData("# Title\n\n## Parameters\n\n| Name | Type |\n| - | - |\n| a | string |\n| b | uint64 |")]
    public void Prose_is_not_worth_a_word_beside_pages_that_are_read(string text)
    {
        Assert.Equal([(Problems.UnrecognisedPage, Severity.None)], PageText.Reading(text).Lines.Problems.Select(problem => (problem.Kind, problem.Severity)));
        Assert.DoesNotContain(Pages.Of("{}", ("m/do-it.md", PageText.Of()), ("p.md", text)).Problems, problem => problem.Kind == Problems.UnrecognisedPage);
    }

    [Theory]
    [InlineData("# 标题\n\n## 请求参数\n\n" + Table + "\n\n## 请求响映\n\n类型： `X`")]
    [InlineData("# 标题\n\n## 请求参数\n\n介绍。")]
    [InlineData("# 标题\n\n## 请求响应\n\n类型： `X`")]
    [InlineData("# 标题\n\n### 请求参数\n\n" + Table + "\n\n### 请求响应\n\n类型： `X`")]
    [InlineData("# 标题\n\n## 请求参数\n\n无\n\n## 请求响应\n\n无")]
    [InlineData("# 标题\n\n" + Table)]
    [InlineData("# Title\n\n## Parameters\n\n| Name | Type |\n| - | - |\n| a | string |\n| b | number[] |")]
    [InlineData("# 标题\n\n## Parameters\n\n" + Table)]
    public void A_page_that_seems_meant_to_be_read_is_reported(string text)
    {
        var problem = Assert.Single(Pages.Of("{}", ("m/do-it.md", PageText.Of()), ("p.md", text)).Problems, problem => problem.Kind == Problems.UnrecognisedPage);

        Assert.Equal(("p.md", Severity.Warning, new Place(1, 1)), (problem.Path, problem.Severity, problem.Place));
        Assert.StartsWith("The dialect 'authing' needs a section 请求参数 with a table", problem.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_several_calls_is_a_note()
    {
        const string call = "\n\n### 请求参数\n\n" + Table;
        var problem = Assert.Single(Pages.Of("{}", ("m/do-it.md", PageText.Of()), ("p.md", "# 标题\n\n## 一" + call + "\n\n## 二" + call + "\n\n## 请求响应\n\n类型： `X`")).Problems, problem => problem.Kind == Problems.UnrecognisedPage);

        Assert.Equal((Severity.Info, "请求参数 stands 2 times below other headings, so the page describes several calls and is read as prose. Give each call a page of its own."), (problem.Severity, problem.Message));
    }

    [Fact]
    public void Where_no_page_is_read_each_says_why()
    {
        var problems = Pages.Of("{}", ("a.md", "# Title\n\n## Parameters\n\n| Name | Type |\n| - | - |"), ("b.md", "# Read me"), ("c.md", "")).Problems;

        Assert.Equal([("a.md", Severity.Warning), ("b.md", Severity.Warning)], problems.Where(problem => problem.Kind == Problems.UnrecognisedPage).Select(problem => (problem.Path, problem.Severity)));
    }

    [Fact]
    public void A_page_that_others_include_is_a_fragment_and_prose()
    {
        var including = PageText.Of(structures: "### ThingDto\n\n!!!include(common/x.md)!!!");

        Assert.DoesNotContain(Pages.Of("{}", ("m/do-it.md", including), ("common/x.md", Table)).Problems, problem => problem.Kind == Problems.UnrecognisedPage);
        Assert.Contains(Pages.Of("{}", ("m/do-it.md", PageText.Of()), ("common/x.md", Table)).Problems, problem => problem.Kind == Problems.UnrecognisedPage);
    }

    [Fact]
    public void An_operation_that_others_include_is_still_an_operation()
    {
        var workspace = Pages.Of("{}", ("m/do-a.md", PageText.Of(sample: "client.doA(")), ("n/do-b.md", "!!!include(m/do-a.md)!!!"));

        Assert.Equal(["m/do-a.md", "n/do-b.md"], workspace.Model.Clients.SelectMany(client => client.Operations).Select(operation => operation.Page));
    }

    [Fact]
    public void Settings_may_ask_for_prose_too() =>
        Assert.Single(Pages.Of("""{ "severities": { "SDKF0020": { "p.md": "error" } } }""", ("m/do-it.md", PageText.Of()), ("p.md", "# 标题"), ("q.md", "# 标题")).Problems, problem => problem.Kind == Problems.UnrecognisedPage && problem.Severity == Severity.Error);

    // The notice stands in a quote of its own on 416 of the newer pages; other quotes are prose.
    [Fact]
    public void The_notice_of_a_tool_is_no_prose()
    {
        const string notice = "> 此文档根据 https://github.com/authing/authing-docs-factory 生成。";

        var operation = PageText.Read(PageText.Of(prose: $"{notice}\n\n查询（废弃，请使用别的）。\n\n> 引用。")).Operations[0];

        Assert.Equal("查询（废弃，请使用别的）。\n\n引用。", operation.Prose);
        Assert.True(operation.Deprecated);
    }
}
