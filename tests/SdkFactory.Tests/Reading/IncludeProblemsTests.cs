using System;
using System.Linq;
using SdkFactory.Diagnostics;
using Xunit;

namespace SdkFactory.Tests.Reading;

/// <summary>What is wrong in a fragment is said there and once; what a page says of its problems holds for the page.</summary>
public class IncludeProblemsTests
{
    private const string Fragment = "| 名称 | 类型 | 是否必填 | 描述 |\n| - | - | - | - |\n| a | string | yes | x |";
    private const string Ignore = "<!-- sdkfactory-ignore SDKF0026: known -->";

    [Fact]
    public void A_problem_of_a_fragment_is_one_however_many_pages_include_it()
    {
        var workspace = Load("{}", Page(), Page());

        var problem = Assert.Single(workspace.Problems, problem => problem.Kind == Problems.UnknownRequiredMarker);
        Assert.Equal(("common/x.md", new Place(3, 3), null), (problem.Path, problem.Place, problem.Row));
        Assert.DoesNotContain(workspace.Problems, problem => problem.Place.Fragment is not null);
    }

    [Fact]
    public void The_ledger_counts_the_rows_of_every_page()
    {
        var (alone, both) = (Load("{}", Page()).Ledger, Load("{}", Page(), Page()).Ledger);

        Assert.Equal((2 * alone.Read, 2 * alone.Members, 0), (both.Read, both.Members, both.Reported));
    }

    [Fact]
    public void A_page_silences_its_own_use_of_a_fragment()
    {
        Assert.Contains(Load("{}", Page(Ignore), Page()).Problems, problem => problem.Kind == Problems.UnknownRequiredMarker);
        Assert.DoesNotContain(Load("{}", Page(Ignore), Page(Ignore)).Problems, problem => problem.Kind == Problems.UnknownRequiredMarker || problem.Kind == Problems.UnusedIgnore);
    }

    [Fact]
    public void A_comment_in_a_fragment_counts_for_all_pages_and_is_used_if_one_needs_it()
    {
        var problems = Pages.Of(
            "{}",
            ("m/do-0.md", Page("!!!include(common/note.md)!!!")),
            ("m/do-1.md", PageText.Of(prose: "!!!include(common/note.md)!!!", title: "二", sample: "client.doB(", structures: "")),
            ("common/x.md", Fragment),
            ("common/note.md", Ignore)).Problems;

        Assert.DoesNotContain(problems, problem => problem.Kind == Problems.UnknownRequiredMarker);
        Assert.DoesNotContain(problems, problem => problem.Kind == Problems.UnusedIgnore);
    }

    [Theory]
    [InlineData("m/**")]
    [InlineData("common/**")]
    public void Severities_go_by_the_page_or_by_the_fragment(string glob) =>
        Assert.DoesNotContain(Load($$"""{ "severities": { "SDKF0026": { "{{glob}}": "none" } } }""", Page()).Problems, problem => problem.Kind == Problems.UnknownRequiredMarker);

    [Fact]
    public void Problems_of_pages_that_include_stand_where_they_did()
    {
        var text = Page("!!!include(common/long.md)!!!").Replace("## 请求响应", "| 别的 | 表 |\n| - | - |\n| 1 | 2 |\n\n## 请求响应", StringComparison.Ordinal);
        var problem = Assert.Single(
            Pages.Of("{}", ("m/do-it.md", text), ("common/x.md", Fragment), ("common/long.md", "a\n\nb\n\nc\n")).Problems,
            problem => problem.Kind == Problems.UnclaimedTable);

        Assert.Equal(("m/do-it.md", "| 别的 | 表 |"), (problem.Path, text.Split('\n')[problem.Place.Line - 1]));
    }

    private static string Page(string prose = "") => PageText.Of(prose: prose, structures: "### ThingDto\n\n!!!include(common/x.md)!!!");

    private static Workspace Load(string settings, params string[] pages) =>
        Pages.Of(settings, [.. pages.Select((text, i) => ($"m/do-{i}.md", text.Replace("doA", $"doA{i}", StringComparison.Ordinal))), ("common/x.md", Fragment)]);
}
