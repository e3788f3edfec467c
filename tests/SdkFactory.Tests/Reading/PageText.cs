using System;
using System.IO;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Reading;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Tests.Reading;

/// <summary>Pages of the preset's dialect, put together from the part that a test is about.</summary>
internal static class PageText
{
    private static readonly Lazy<DocPage[]> SpecPages = new(() => Below(Repository.At("specs")));

    /// <summary>A structure that the answer of <see cref="Of"/> names.</summary>
    public static string Thing { get; } = Structure("ThingDto", "| a | string | 是 | 字母 |  |");

    /// <summary>A whole page. A request row has the columns name, type, required, default, description and example.</summary>
    public static string Of(
        string request = "| id | string | 是 | - | 编号 | `1` |",
        string? structures = null,
        string response = "| statusCode | number | 码 |\n| message | string | 话 |\n| data | <a href=\"#ThingDto\">ThingDto</a> | 数据 |",
        string typeLine = "类型： `ThingRespDto`",
        string sample = "",
        string example = "",
        string title = "标题",
        string prose = "介绍。") => $"""
        # {title}

        {prose}

        ## 请求参数

        | 名称 | 类型 | 必填 | 默认值 | 描述 | 示例值 |
        | ---- | ---- | ---- | ---- | ---- | ---- |
        {request}

        ## 示例代码

        ```go
        {sample}
        ```

        ## 请求响应

        {typeLine}

        | 名称 | 类型 | 描述 |
        | ---- | ---- | ---- |
        {response}

        {(example.Length == 0 ? "" : $"```json\n{example}\n```")}

        ## 数据结构

        {structures ?? Thing}
        """;

    /// <summary>A structure with its table. A row has the columns name, type, required, description and example.</summary>
    public static string Structure(string name, params string[] rows) => $"""
        ### <a id="{name}"></a> {name}

        | 名称 | 类型 | 必填 | 描述 | 示例值 |
        | ---- | ---- | ---- | ---- | ---- |
        {string.Join('\n', rows)}


        """;

    public static PageReading Reading(string text) => PageReader.Read(new DocPage("management/do-it.md", text), DialectPresets.Authing);

    public static ApiPage Read(string text) => Reading(text).Page;

    /// <summary>The rows of the first structure of a page that has these structures.</summary>
    public static EquatableArray<RowClaim> Rows(string structures) => Read(Of(structures: structures)).Structures[0].Rows;

    /// <summary>The pages of <c>specs/</c>.</summary>
    public static DocPage[] Specs() => [.. SpecPages.Value];

    /// <summary>The pages below a folder, ordered by path.</summary>
    public static DocPage[] Below(string folder) =>
    [
        .. Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories)
            .Select(path => new DocPage(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)))
            .OrderBy(page => page.Path, StringComparer.Ordinal),
    ];
}
