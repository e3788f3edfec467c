using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Reading;
using SdkFactory.Settings;
using SdkFactory.Values;
using Xunit;

namespace SdkFactory.Tests.Reading;

/// <summary>Includes are a step before reading: text in, text out, and a place for every line.</summary>
public class PageExpanderTests
{
    private const string Include = "!!!include(common/x.md)!!!";

    [Fact]
    public void A_fragment_stands_for_the_line_that_includes_it()
    {
        var page = Expand("a\n  " + Include + "  \nb\n", ("common/x.md", "1\n2"));

        Assert.Equal("a\n1\n2\nb\n", page.Text);
        Assert.Equal([new(1, null, 1), new(2, "../common/x.md", 1), new TextPart(4, null, 3)], page.Parts);
        Assert.Empty(page.Problems);
    }

    [Fact]
    public void What_ends_with_a_line_end_keeps_it()
    {
        var page = Expand("a\r\n" + Include + "\r\nb", ("common/x.md", "1\r\n"));

        Assert.Equal("a\r\n1\r\n\r\nb", page.Text);
        Assert.Equal([new(1, null, 1), new(2, "../common/x.md", 1), new TextPart(3, null, 2)], page.Parts);
    }

    [Fact]
    public void A_fragment_may_include_others_also_twice()
    {
        var page = Expand(Include, ("common/x.md", "!!!include(y.md)!!!\n!!!include(y.md)!!!"), ("y.md", "1"));

        Assert.Equal("1\n1", page.Text);
        Assert.Empty(page.Problems);
    }

    [Theory]
    [InlineData("text " + Include)]
    [InlineData(Include + " text")]
    [InlineData("| " + Include + " |")]
    public void A_line_with_more_than_an_include_is_text(string text) => Assert.Equal(text, Expand(text, ("common/x.md", "1")).Text);

    [Fact]
    public void A_dialect_without_includes_has_none() =>
        Assert.Equal(Include, PageExpander.Expand(new DocPage("a.md", Include), DialectPresets.Authing with { Include = null }, new IncludeFolder("/docs", null), _ => "1").Text);

    [Fact]
    public void The_pages_root_is_where_includes_start_unless_the_settings_say_otherwise()
    {
        var seen = new List<string>();
        string? Read(string path)
        {
            seen.Add(path);
            return null;
        }

        foreach (var includeRoot in new[] { null, ".", "..", "../..", "parts", "../docs/./parts/" })
        {
            PageExpander.Expand(new DocPage("a/b.md", "!!!include(x/./y.md)!!!"), DialectPresets.Authing, new IncludeFolder("/home/docs/", includeRoot), Read);
        }

        Assert.Equal(["/home/docs/x/y.md", "/home/docs/x/y.md", "/home/x/y.md", "/x/y.md", "/home/docs/parts/x/y.md", "/home/docs/parts/x/y.md"], seen);
    }

    [Theory]
    [InlineData("../x.md")]
    [InlineData("common/../../x.md")]
    [InlineData("..")]
    [InlineData("/etc/passwd.md")]
    [InlineData("//host/share/x.md")]
    [InlineData("C:/x.md")]
    [InlineData("C:\\x.md")]
    [InlineData("c:x.md")]
    [InlineData("common\\x.md")]
    [InlineData("..\\x.md")]
    public void No_include_leaves_the_root(string path)
    {
        var page = PageExpander.Expand(
            new DocPage("a.md", $"a\n!!!include({path})!!!\nb"),
            DialectPresets.Authing,
            new IncludeFolder("/home/docs/api", ".."),
            asked => throw new InvalidOperationException(asked));

        Assert.Equal("a\n\nb", page.Text);
        var problem = Assert.Single(page.Problems);
        Assert.Equal((Problems.IncludeOutsideRoot, "a.md", new Place(2, 1)), (problem.Kind, problem.Path, problem.Place));
        Assert.StartsWith($"'{path}' is not a path below the include root '..'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_may_go_up_and_down_below_the_root() =>
        Assert.Equal("1", Expand("!!!include(no/../common/x.md)!!!", ("common/x.md", "1")).Text);

    [Fact]
    public void What_is_missing_is_reported_where_it_is_included()
    {
        var page = Expand(Include, ("common/x.md", "1\n 2\n  !!!include(no.md)!!!\n"));

        Assert.Equal("1\n 2\n\n", page.Text);
        var problem = Assert.Single(page.Problems);
        Assert.Equal((Problems.MissingInclude, "a.md", new Place(3, 3, "../common/x.md")), (problem.Kind, problem.Path, problem.Place));
        Assert.Equal("../common/x.md:3:3: warning SDKF0061: There is no Markdown file 'no.md' below the include root '..', so nothing is included.", problem.InItsFile().ToString());
    }

    [Fact]
    public void A_circle_is_cut_where_it_closes()
    {
        var page = Expand("a\n" + Include, ("common/x.md", "x\n!!!include(y.md)!!!"), ("y.md", "y\n!!!include(common/x.md)!!!\n!!!include(docs/a.md)!!!"));

        Assert.Equal("a\nx\ny\n\n", page.Text);
        Assert.Equal(
            [
                "../y.md:2:1: warning SDKF0062: 'common/x.md' includes itself (../common/x.md > ../y.md > ../common/x.md), so nothing is included here.",
                "../y.md:3:1: warning SDKF0062: 'docs/a.md' includes itself (a.md > ../common/x.md > ../y.md > a.md), so nothing is included here.",
            ],
            page.Problems.Select(problem => problem.InItsFile().ToString()));
    }

    [Fact]
    public void Includes_nest_sixteen_levels()
    {
        var deep = Enumerable.Range(1, 40).Select(i => ($"{i}.md", $"{i}\n!!!include({i + 1}.md)!!!")).ToArray();

        var page = Expand("0\n!!!include(1.md)!!!", deep);

        Assert.Equal(string.Join('\n', Enumerable.Range(0, 17)) + "\n", page.Text);
        Assert.Equal("../16.md:2:1: warning SDKF0062: '17.md' is included 17 levels deep, and 16 are read, so nothing is included here.", Assert.Single(page.Problems).InItsFile().ToString());
    }

    // Each includes the next ten times: ten to the power of fifteen, were it not cut on the way.
    [Theory]
    [InlineData(1)]
    [InlineData(1_000_000)]
    public void A_page_that_explodes_is_cut_while_it_does(int size)
    {
        var files = Enumerable.Range(1, 15).Select(i => ($"{i}.md", string.Concat(Enumerable.Repeat($"!!!include({i + 1}.md)!!!\n", 10)))).Append(("16.md", new string('x', size))).ToArray();

        var page = Expand("!!!include(1.md)!!!", files);
        var reading = PageReader.Read(page, DialectPresets.Authing);

        Assert.Equal("", page.Text);
        Assert.Equal([Problems.PageTooLarge], reading.Lines.Problems.Select(problem => problem.Kind));
        Assert.Empty(reading.Page.Operations);
    }

    [Fact]
    public void A_page_may_be_as_long_as_any_other_but_not_longer()
    {
        var fragment = new string('x', Limits.PageLength / 2);

        Assert.Empty(Expand(Include + "\n" + new string('y', (Limits.PageLength / 2) - 1), ("common/x.md", fragment)).Problems);
        Assert.Equal([Problems.PageTooLarge], Expand(Include + "\n" + new string('y', Limits.PageLength / 2), ("common/x.md", fragment)).Problems.Select(problem => problem.Kind));
    }

    // Were each beginning looked at, the line would be copied as often as it has beginnings.
    [Fact]
    public void A_line_of_nothing_but_beginnings_is_looked_at_once()
    {
        var text = string.Concat(Enumerable.Repeat("!!!include(", Limits.PageLength / 11));

        Assert.Equal(text, Expand("x\n" + text).Text[2..]);
    }

    [Fact]
    public void A_row_of_a_fragment_is_a_member_and_stands_in_the_fragment()
    {
        const string rows = "| 名称 | 类型 | 是否必填 | 描述 | 示例值 |\n| - | - | - | - | - |\n| a | strnig | 是 | x |  |\n";
        var text = PageText.Of(structures: "### ThingDto\n\n" + Include + "\n\n### OtherDto\n\n" + rows);

        var page = Expand(text, ("common/x.md", rows));
        var reading = PageReader.Read(page, DialectPresets.Authing);

        var places = reading.Lines.Places.ToDictionary(entry => entry.Key, entry => entry.Place);
        Assert.Equal(new Place(3, 3, "../common/x.md"), places["ThingDto/a"]);
        Assert.Equal(new Place(Array.IndexOf(text.Split('\n'), "| a | strnig | 是 | x |  |") + 1, 3), places["OtherDto/a"]);
        Assert.Equal(["../common/x.md"], reading.Lines.Fragments);
        Assert.Equal(["ThingDto", "OtherDto"], reading.Page.Structures.Select(structure => structure.Name));
    }

    // Every line says which file and line it is.
    [Fact]
    public void Every_line_keeps_its_place()
    {
        var line = Gen.Int[0, 5].Select(file => file < 3 ? null : (int?)(file - 3));
        var file = Gen.Select(line.Array[0, 6], Gen.Bool.Select(windows => windows ? "\r\n" : "\n"), Gen.Bool);
        file.Array[4].Sample(
            files =>
            {
                string Text(int number) => string.Join(files[number].Item2, files[number].Item1.Select((include, i) => include is { } other ? $"!!!include({number + 1 + other}.md)!!!" : $"{number}:{i + 1}"))
                    + (files[number].Item3 ? files[number].Item2 : "");
                var page = Expand(Text(0), [.. Enumerable.Range(1, 3).Select(number => ($"{number}.md", Text(number)))]);
                var map = new PageMap(page);
                for (var at = 0; at < page.Text.Length; at++)
                {
                    if ((at == 0 || page.Text[at - 1] == '\n') && char.IsDigit(page.Text[at]))
                    {
                        var place = map.At(at);
                        var said = page.Text[at..].Split('\r', '\n')[0];
                        Assert.Equal(said, $"{place.Fragment?[3..^3] ?? "0"}:{place.Line}");
                        Assert.Equal(1, place.Column);
                    }
                }
            },
            iter: 5_000);
    }

    [Fact]
    public void No_text_makes_it_throw()
    {
        var piece = Gen.OneOf(Gen.Const("!!!include("), Gen.Const(")!!!"), Gen.Const("\n"), Gen.Const("common/x.md"), Gen.Const("../"), Gen.String[0, 5]);
        var text = piece.Array[0, 20].Select(string.Concat);
        Gen.Select(text, text).Sample(
            (page, fragment) =>
            {
                var expanded = Expand(page, ("common/x.md", fragment));
                PageReader.Read(expanded, DialectPresets.Authing);
                Assert.All(expanded.Problems, problem => Assert.True(problem.Place.Line > 0));
            },
            iter: 5_000);
    }

    private static DocPage Expand(string text, params (string Path, string Text)[] files) => PageExpander.Expand(
        new DocPage("a.md", text),
        DialectPresets.Authing,
        new IncludeFolder("/home/docs", ".."),
        path => path == "/home/docs/a.md" ? text : files.FirstOrDefault(file => "/home/" + file.Path == path).Text);
}
