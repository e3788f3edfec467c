using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Json;
using SdkFactory.Linking.Members;
using SdkFactory.Tests.Reading;
using SdkFactory.Tests.Shared;
using Xunit;

namespace SdkFactory.Tests.Hostile;

/// <summary>Ten times as much text is ten times the work of reading it: what is allocated is counted, and what only takes time is so long that a square of it would take minutes.</summary>
public class ReadingGrowthTests
{
    private static readonly Dictionary<string, Func<int, string>> Pages = new()
    {
        ["rows"] = n => PageText.Of(Numbered(n, i => $"| m{i} | string | 是 | - | x |  |\n").TrimEnd()),
        ["rows of lines that may end them"] = n => PageText.Of(Repeated("| a \\|\n" + Repeated("x \\|\n", 300) + "| string | 是 | - | x |  |\n", n / 100).TrimEnd()),
        ["rows that do not end"] = n => PageText.Of(Repeated("| a `\n", n)),
        ["rows of lines of code"] = n => PageText.Of(Repeated("| a | string | 是 | - | `" + Repeated("x\n", 300) + "` |  |\n", n / 100).TrimEnd()),
        ["tables"] = n => PageText.Of(structures: Repeated("### A\n\n| 名称 | 类型 |\n| - | - |\n| a | b |\n\n", n)),
        ["tables in one paragraph"] = n => PageText.Of(prose: Repeated("a | b\n- | -\n", n)),
        ["sections"] = n => PageText.Of() + Repeated("\n\n## 请求参数\n\ntext", n),
        ["headings"] = n => PageText.Of(structures: Repeated("### s\n\n", n)),
        ["a long cell"] = n => PageText.Of($"| a | string | 是 | - | {Repeated("x", 20 * n)} |  |"),
        ["code spans"] = n => PageText.Of($"| a | string | 是 | - | {Repeated("`a` ", n)} |  |"),
        ["listed values"] = n => PageText.Of($"| a | string | 是 | - | 枚举值：{Numbered(n, i => $"`v{i}`,")} |  |"),
        ["bullets"] = n => PageText.Of($"| a | string | 是 | - | x{Numbered(n, i => $"<br>- `v{i}`: x")} |  |"),
        ["labels"] = n => PageText.Of($"| a | string | 是 | - | {Repeated("枚举值：", n)} |  |"),
        ["nested lists"] = n => PageText.Of(prose: Repeated("- a\n  - b\n    - c\n      - d\n", n / 4)),
        ["HTML"] = n => PageText.Of(prose: $"<div>\n{Repeated("x <!-- y\n", n)}</div>"),
        ["link definitions"] = n => PageText.Of(prose: Numbered(n, i => $"[a{i}]: b\n")),
        ["paragraphs"] = n => PageText.Of(prose: Repeated("text\n\n", n)),
        ["samples"] = n => PageText.Of(sample: Repeated("client.x", n)),
    };

    private static readonly Dictionary<string, Func<string>> Long = new()
    {
        ["underlined headings"] = () => Repeated("s\n---\n", 150_000),
        ["link definitions"] = () => Repeated("[a]: b\n", 150_000),
        ["link definitions with titles that do not end"] = () => Repeated("[a]: b '\n", 100_000),
        ["underlines of a quote that goes on"] = () => "> [a]: b '\n" + Repeated("===\n", 200_000),
        ["runs of backticks of all lengths"] = () => $"| a | b |\n| - | - |\n| {Numbered(1_800, i => new string('`', i + 1) + "x")} | c |",
        ["runs of backticks on the lines of rows"] = () => "| a | b |\n| - | - |\n| x " + Numbered(390, i => $"x {new string('`', (7 * i) + 1)} \\|\n") + "| y |",
        ["quotes in quotes, line by line"] = () => Repeated(new string('>', 120) + "x\n\n", 5_000),
    };

    public static TheoryData<string> PageNames() => [.. Pages.Keys];

    public static TheoryData<string> LongNames() => [.. Long.Keys];

    public static TheoryData<string> ShapeNames() => [.. GrowthShapes.All.Select(shape => shape.Name)];

    [Theory]
    [MemberData(nameof(PageNames))]
    public void A_page_of_ten_times_as_much_allocates_at_most_as_many_times_more(string name)
    {
        var (one, ten) = (Pages[name](1_000), Pages[name](10_000));

        AssertLinear(one.Length, ten.Length, () => PageText.Reading(one), () => PageText.Reading(ten));
    }

    [Theory]
    [MemberData(nameof(ShapeNames))]
    public void Pages_of_every_shape_that_grew_too_fast_are_read_in_proportion(string name)
    {
        var shape = GrowthShapes.All.Single(shape => shape.Name == name);
        var (one, ten) = (shape.Pages(shape.Size), shape.Pages(10 * shape.Size));
        var settings = one.ReadSettings().Settings;

        AssertLinear(Length(one), Length(ten), () => one.Read(settings), () => ten.Read(settings));
    }

    [Theory]
    [MemberData(nameof(LongNames))]
    public void A_megabyte_is_read_that_a_square_would_take_minutes_for(string name) =>
        Assert.Single(PageText.Read(PageText.Of(prose: Long[name]())).Operations);

    [Fact]
    public void Each_of_many_members_of_an_object_is_found_and_the_last_of_a_name_counts()
    {
        var text = $"{{ {Numbered(100_000, i => $"\"m{i}\": {i},\n")} \"m7\": true }}";

        Assert.True(JsonText.TryParse(text, allowComments: false, out var value, out _));
        Assert.All(Enumerable.Range(0, 100_000), i => Assert.Equal(i == 7 ? "" : $"{i}", value.Find($"m{i}")!.Text));
        Assert.Null(value.Find("m"));
    }

    [Fact]
    public void Each_of_many_words_in_capitals_is_named_once() =>
        Assert.Equal(100_000, NamedValues.Find(Numbered(100_000, i => $"V{i}, V{i} "), "V7").Count);

    [Fact]
    public void Each_of_many_bullets_is_spelled_as_the_example_spells_it()
    {
        var row = new RowClaim(
            "k", "k", new TypeClaim(TypeClaimKind.String), null, null, "", new ExampleCell(Numbered(30_000, i => $"V{i},"), IsCode: true), [.. Enumerable.Range(0, 30_000).Select(i => new ValueClaim(ValueSource.Bullet, $"v{i}"))]);

        Assert.Equal(Enumerable.Range(0, 30_000).Select(i => $"V{i}"), Spelling.Correct(row, ValueSource.Bullet).Select(value => value.Wire));
    }

    [Fact]
    public void A_page_that_nests_too_deeply_is_refused_before_its_lines_cost_what_they_are_deep()
    {
        var reading = PageText.Reading(PageText.Of(prose: new string('>', 9_000) + "x\n" + Repeated("x\n", 200_000)));

        Assert.Equal(Problems.UnreadableMarkdown, Assert.Single(reading.Lines.Problems).Kind);
    }

    // Lists double when they are full, which is a step that a smaller page may not have made.
    private static void AssertLinear(int one, int ten, Action small, Action large)
    {
        small();
        var ratio = (double)Allocated(large) / Allocated(small);
        Assert.True(ratio <= 1.25 * ten / one, $"{ratio:f1} times the memory for {(double)ten / one:f1} times the text.");
    }

    // The least of some runs: pools give up their buffers when memory is collected.
    private static long Allocated(Action work) => Enumerable.Range(0, 3).Min(_ =>
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    });

    private static int Length(PageTexts texts) => texts.Pages.Sum(page => page.Text.Length);

    private static string Repeated(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private static string Numbered(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));
}
