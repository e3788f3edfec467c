using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Emitting;
using SdkFactory.Tests.Compiling;
using SdkFactory.Tests.Reading;
using Xunit;

namespace SdkFactory.Tests.Hostile;

/// <summary>Pages are input from outside: whatever they hold, they are read, linked and emitted as C# that compiles.</summary>
public class HostilePageTests
{
    private static readonly string[] Seeds =
    [
        .. PageText.Specs().Select(page => page.Text),
        PageText.Of(
            "| id | string  | 是 | - | x | `1` |\n| tags | string[]  | 否 | - | x |  |\n| at | string  | 否 | - | x | `2022-07-03T02:20:30.000Z` |",
            PageText.Structure("ThingDto", "| a_b | number | 是 | x | `1.5` |", "| aB | array | 否 | 嵌套类型：<a href=\"#OtherDto\">OtherDto</a> |  |")
                + PageText.Structure("OtherDto", "| state | string | 是 | 状态<br>- `on`: 开<br>- `off`: 关 | 可选枚举值：`on`,`off` |", "| any |  | 否 | x |  |"),
            example: "{ \"statusCode\": 200, \"message\": \"ok\", \"data\": { \"a_b\": 1, \"aB\": [{ \"state\": \"on\" }] } }"),
    ];

    private static readonly Gen<string> Noise = Gen.OneOf(
        "|", "`", "``", "```\n", "~~~\n", "\n", "\n\n", "\r", "\r\n", "\u2028", "\u2029", "\u0085", "\0", "\u001B", "\u0007", "\t", "    ", "<", ">", "<a", "<br>",
        "<!--", "-->", "</summary>", "*/", "//", "\"", "'", "\\", "{", "}", "{0}", "[", "](", "[]", "&lt;", "&#0;", "&#10;", "&#x2028;", "&", ";", "# ", "## ", "### ",
        "- ", "1. ", "> ", "---\n", "| - | - |\n", "|---", "中", "é", "é", "😀", "\u202E", "\uFEFF", "\uE000", "\uFFFD", "class", "_", "__", "1", "١", "ﬀ", "ß", "ı", "İ",
        "是", "否", "枚举值：", "可选枚举值：`A`", "嵌套类型：", "类型：", "\n## 数据结构\n", "\n## 请求参数\n", "$(x)", "%00", "../", "{{", "@", "#if", "\n#error x\n").Array[0, 6].Select(string.Concat);

    private static readonly Gen<(int Kind, double At, int Length, string Noise)> Change =
        Gen.Select(Gen.Int[0, 3], Gen.Double[0, 1], Gen.Int[0, 60], Noise);

    private static readonly Gen<string> Page = Gen.Select(Gen.Int[0, Seeds.Length - 1], Change.Array[1, 12]).Select((seed, changes) => Sound(changes.Aggregate(Seeds[seed], Apply)));

    [Fact]
    public void No_page_makes_the_reader_or_the_linker_throw() =>
        Page.Array[1, 3].Sample(pages => Unaccounted(Load(pages)).Length == 0, iter: 400, print: Print);

    [Fact]
    public void Every_page_emits_CSharp_that_compiles() => Page.Array[1, 2].Sample(
        pages =>
        {
            var files = SdkEmitter.Emit(Load(pages).Model);
            SdkCompilation.AssertClean(SdkCompilation.Of(files, LanguageVersion.CSharp11));
        },
        iter: 24,
        print: Print);

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("* > ")]
    public void Nesting_that_Markdig_refuses_is_reported(string opening)
    {
        var reading = PageText.Reading(PageText.Of(prose: Repeated(opening, 10_000) + "x"));

        Assert.Equal([(Problems.UnreadableMarkdown, new Place(1, 1))], reading.Lines.Problems.Select(problem => (problem.Kind, problem.Place)));
        Assert.Empty(reading.Page.Operations);
    }

    [Fact]
    public void A_deep_staircase_of_lists_is_read() =>
        Assert.Single(PageText.Read(PageText.Of(prose: string.Concat(Enumerable.Range(0, 60).Select(depth => new string(' ', 2 * depth) + "- x\n")))).Operations);

    [Fact]
    public void A_table_of_100_000_rows_is_read() =>
        Assert.Equal(100_000, PageText.Read(PageText.Of(string.Join('\n', Enumerable.Range(0, 100_000).Select(i => $"| a{i} | string | 是 | - | x |  |")))).Operations[0].Request.Count);

    [Fact]
    public void A_name_that_stands_50_000_times_is_reported_each_time()
    {
        var workspace = Load([PageText.Of(Repeated("| a | string | 是 | - | x |  |\n", 50_000).TrimEnd())]);

        Assert.Equal(49_999, workspace.Problems.Count(problem => problem.Kind == Problems.DuplicateRow));
        Assert.Equal(workspace.Ledger.Read - 49_999, workspace.Ledger.Members);
    }

    public static TheoryData<string, string> LongCells() => new()
    {
        { "text", Repeated("x", 1_000_000) },
        { "backticks", Repeated("`", 1_000_000) },
        { "spans", Repeated("`a` ", 250_000) },
        { "entities", Repeated("&amp;", 200_000) },
        { "line breaks", Repeated("<br>", 250_000) },
        { "bullets", Repeated("<br>- `A`: x", 90_000) },
        { "ampersands", Repeated("&", 1_000_000) },
    };

    [Theory]
    [MemberData(nameof(LongCells), DisableDiscoveryEnumeration = true)]
    public void A_line_of_a_megabyte_is_read_and_emitted(string kind, string cell)
    {
        var workspace = Load([PageText.Of($"| a | string | 是 | - | {cell} |  |")]);

        Assert.True(workspace.Ledger.Members == 5, $"{kind}: {workspace.Ledger}");
        var file = Assert.Single(SdkEmitter.Emit(workspace.Model), file => file.HintName == "Management/DoIt0x.g.cs");
        Assert.Contains(" A { get; init; }", file.Text, StringComparison.Ordinal);
    }

    private static Workspace Load(IReadOnlyList<string> pages) =>
        Workspace.Link(
            Pages.SettingsOf("{}"),
            pages.Select((text, i) => new DocPage($"management/do-it-{i}x.md", text)).ToList(),
            []);

    private static Problem[] Unaccounted(Workspace workspace) => [.. workspace.Problems.Where(problem => problem.Kind == Problems.UnaccountedRow)];

    private static string Apply(string text, (int Kind, double At, int Length, string Noise) change)
    {
        var start = (int)(change.At * text.Length);
        var length = Math.Min(change.Length, text.Length - start);
        return change.Kind switch
        {
            0 => text.Insert(start, change.Noise),
            1 => text.Remove(start, length),
            2 => text.Insert(start, text.Substring(start, length)),
            _ => text.Remove(start, length).Insert(start, change.Noise),
        };
    }

    // Files are UTF-8, so halves of surrogate pairs never come in.
    private static string Sound(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string Repeated(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private static string Print(string[] pages) => string.Join("\n=====\n", pages);
}
