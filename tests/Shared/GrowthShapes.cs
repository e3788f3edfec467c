using System;
using System.Collections.Generic;
using System.Linq;

namespace SdkFactory.Tests.Shared;

/// <summary>Pages of one shape in any size: ten times the size shall be ten times the work.</summary>
/// <param name="Name">What there is more and more of.</param>
/// <param name="Size">How much of it a small set has.</param>
/// <param name="Pages">The pages of a size.</param>
internal sealed record GrowthShape(string Name, int Size, Func<int, PageTexts> Pages)
{
    public override string ToString() => Name;
}

/// <summary>Shapes of pages, in the dialect of the seed page, whose work once grew faster than they do.</summary>
internal static class GrowthShapes
{
    private const string RequestColumns = "| 名称 | 类型 | 是否必填 | 默认值 | 描述 | 示例值 |\n| ---- | ---- | ---- | ---- | ---- | ---- |\n";
    private const string ResponseColumns = "| 名称 | 类型 | 描述 |\n| ---- | ---- | ---- |\n";
    private const string StructureColumns = "| 名称 | 类型 | 是否必填 | 描述 | 示例值 |\n| ---- | ---- | ---- | ---- | ---- |\n";

    public static IReadOnlyList<GrowthShape> All { get; } =
    [
        new("pages that share a response type", 200, SharedResponse),
        new("member names that are one in C#", 200, CollidingMembers),
        new("a chain of structures", 100, Chain),
        new("one name for many structures", 50, OneName),
        new("members that borrow values", 100, BorrowedValues),
        new("members that only an example has", 1000, UnknownMembers),
        new("bullets with a long example", 35, Bullets),
        new("rows of a table", 500, Rows),
        new("ignore comments", 500, Ignores),
    ];

    /// <summary>Pages whose response is the same.</summary>
    public static PageTexts SharedResponse(int pages) => PageTexts.Of(Numbered(pages, i =>
        Page($"DoThing{i}", "DoneDto", structures: Structure("DoneDto", Row("success", "boolean", example: "`true`")), responseType: "DoneRespDto", example: """{ "data": { "success": true } }""")));

    /// <summary>A structure whose members' names differ in nothing but what C# leaves out.</summary>
    public static PageTexts CollidingMembers(int members) =>
        One(Structure("DataDto", [.. Enumerable.Range(0, members).Select(i => Row(Separated(i), "string"))]));

    /// <summary>Structures of which each has the next.</summary>
    public static PageTexts Chain(int structures) =>
        One([.. Enumerable.Range(0, structures).Select(i => Structure(Link(i), Row("value", "string"), i + 1 == structures ? Row("last", "string") : Row("next", $"""<a href="#{Link(i + 1)}">{Link(i + 1)}</a>""")))]);

    /// <summary>Pages that each mean something else by one name.</summary>
    public static PageTexts OneName(int pages) => PageTexts.Of(Numbered(pages, i =>
        Page($"GetThing{i}", "DataDto", structures: Structure("DataDto", Row($"first{i}", "string"), Row($"second{i}", "number")))));

    /// <summary>Structures with a member of one name: every second says its values.</summary>
    public static PageTexts BorrowedValues(int pages) => PageTexts.Of(Numbered(pages, i =>
        Page(
            $"GetThing{i}",
            $"Data{i}Dto",
            structures: Structure($"Data{i}Dto", i % 2 == 0 ? Row("status", "string", "状态。\n- `open`: 开\n- `closed`: 关\n- `lost`: 丢", "`open`") : Row("status", "string", "状态。", "`open`")),
            example: """{ "data": { "status": "open" } }""")));

    /// <summary>An example with members that no table has.</summary>
    public static PageTexts UnknownMembers(int members) =>
        One(Structure("DataDto", Row("value", "string")), Unknown(members));

    /// <summary>Members whose values are bullets, with examples of as many; a row has at most 400 lines.</summary>
    public static PageTexts Bullets(int bullets)
    {
        var description = "种类。\n" + string.Join('\n', Enumerable.Range(0, bullets).Select(i => $"- `kind{i}`: 第 {i} 种，用来说明这一种是什么，什么时候用它，什么时候不用它"));
        var members = Enumerable.Range(0, 20).Select(i => $"kinds{i}").ToList();
        return One(
            Structure("DataDto", [.. members.Select(name => Row(name, "string[]", description, $"`[{Listed(bullets)}]`"))]),
            $$"""{ "data": { {{string.Join(",\n", members.Select(name => $"\"{name}\": [{Listed(bullets)}]"))}} } }""");
    }

    /// <summary>A table of many rows.</summary>
    public static PageTexts Rows(int rows) =>
        One(Structure("DataDto", [.. Enumerable.Range(0, rows).Select(i => Row($"member{i}", "string"))]));

    /// <summary>A page of as many problems as comments, of which the last silences them all.</summary>
    public static PageTexts Ignores(int comments) => PageTexts.Of([(
        "management/get-data.md",
        string.Concat(Enumerable.Range(1, comments).Select(i => $"<!-- sdkfactory-ignore {(i == comments ? "SDKF0042" : "SDKF0043")}: reason {i} -->\n\n"))
        + Page("GetData", "DataDto", Structure("DataDto", Row("value", "string")), example: Unknown(comments)))]);

    private static IEnumerable<(string, string)> Numbered(int pages, Func<int, string> page) =>
        Enumerable.Range(0, pages).Select(i => ($"management/things/thing-{i}.md", page(i)));

    private static PageTexts One(string structure, string? example = null) => One([structure], example);

    private static PageTexts One(string[] structures, string? example = null) =>
        PageTexts.Of([("management/get-data.md", Page("GetData", structures.Length == 1 ? "DataDto" : Link(0), structures, example: example))]);

    private static string Page(string operation, string data, string structures, string? responseType = null, string? example = null) =>
        Page(operation, data, [structures], responseType, example);

    private static string Page(string operation, string data, string[] structures, string? responseType = null, string? example = null) =>
        $"""
        # {operation}

        一句话。

        ## 方法名称

        `ManagementClient.{operation}`

        ## 请求参数

        {RequestColumns}| id | string | 否 | - | 编号。 | `x` |

        ## 请求响应

        类型： `{responseType ?? operation + "RespDto"}`

        {ResponseColumns}| statusCode | number | 代码。 |
        | data | <a href="#{data}">{data}</a> | 数据。 |

        {(example is null ? "" : $"示例结果：\n\n```json\n{example}\n```\n")}
        ## 数据结构

        {string.Join('\n', structures)}
        """;

    private static string Structure(string name, params string[] rows) => $"""
        ### <a id="{name}"></a> {name}

        {StructureColumns}{string.Join('\n', rows)}

        """;

    private static string Row(string name, string type, string description = "说明。", string example = "") => $"| {name} | {type} | 否 | {description} | {example} |";

    private static string Link(int index) => $"Link{index}Dto";

    private static string Unknown(int members) => $$"""{ "data": { "value": "x"{{string.Concat(Enumerable.Range(0, members).Select(i => $",\n\"unknown{i}\": {i}"))}} } }""";

    private static string Listed(int values) => string.Join(", ", Enumerable.Range(0, values).Select(i => $"\"kind{i}\""));

    // The digits of a number in base three as what stands between words: a-b_c.d and so on.
    private static string Separated(int number)
    {
        var name = "a";
        for (var word = 'b'; word < 'j'; word++, number /= 3)
        {
            name += $"{"-_."[number % 3]}{word}";
        }

        return name;
    }
}
