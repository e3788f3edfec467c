using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Tests.Reading;
using SdkFactory.Values;

namespace SdkFactory.Tests.ProblemTable;

/// <summary>A case for every problem that the core can find.</summary>
internal static class ProblemCases
{
    private const string Page = "m/do-it.md";
    private const string Settings = "sdkfactory.json";

    public static IReadOnlyList<ProblemCase> All { get; } =
    [
        new(Problems.NoSettings, null, [], Settings, null, "There is no sdkfactory.json, so the defaults hold"),
        OfSettings(Problems.InvalidJson, "{", "{", "Expected a name in double quotes; nothing of this file has effect."),
        OfSettings(Problems.UnknownKey, "{\n\"namespac\": \"X\"\n}", "\"namespac\": \"X\"", "did you mean \"namespace\"?"),
        OfSettings(Problems.InvalidValue, "{\n\"namespace\": 1\n}", "\"namespace\": 1", "Expected a C# namespace, found 1"),
        OfSettings(Problems.MissingReason, "{ \"overrides\": [\n{ \"page\": \"**\", \"verb\": \"GET\" }\n] }", "{ \"page\": \"**\", \"verb\": \"GET\" }", "does not say why"),
        OfSettings(Problems.UnusedOverride, "{ \"overrides\": [\n{ \"page\": \"x.md\", \"verb\": \"GET\", \"reason\": \"r\" }\n] }", "{ \"page\": \"x.md\", \"verb\": \"GET\", \"reason\": \"r\" }", "No page is called 'x.md'"),
        OfSettings(Problems.UnknownDialect, "{\n\"dialect\": \"klingon\"\n}", "\"dialect\": \"klingon\"", "\"klingon\" is neither a preset (authing)"),

        OfSettings(Problems.RedundantOverride, "{ \"overrides\": [\n{ \"member\": \"DoItDto.id\", \"required\": true, \"reason\": \"r\" }\n] }", "{ \"member\": \"DoItDto.id\", \"required\": true, \"reason\": \"r\" }", "The pages say of the member 'DoItDto.id' what this override says") with { Pages = [(Page, PageText.Of())] },
        new(Problems.OutdatedLock, "{}", [(Page, PageText.Of())], Lock, null, "Not in the lock yet: pages 1, names 0; in it and no longer needed: 0."),

        OfSettings(Problems.RenamedKey, "{ \"overrides\": [\n{ \"page\": \"**\", \"answer\": \"text\", \"reason\": \"r\" }\n] }", "{ \"page\": \"**\", \"answer\": \"text\", \"reason\": \"r\" }", "The key \"answer\" is called \"response\" now. It still works"),

        Of(Problems.UnreadableMarkdown, new string('>', 10_000) + "x", new string('>', 10_000) + "x", "The page cannot be parsed"),
        Of(Problems.UnrecognisedPage, "# Title\n\n## Parameters\n\n| Name |\n| - |\n", "# Title", "This page has the headings Parameters and the columns Name."),
        Of(Problems.UnclaimedTable, PageText.Of(prose: "| 别的 | 表 |\n| - | - |\n| 1 | 2 |"), "| 别的 | 表 |", "No section reads this table of 1 rows (别的, 表)."),
        OfRow(Problems.RaggedRow, "| a | string | 是 |", "The row 'a' has 3 cells under 5 headers"),
        Of(Problems.UnknownColumn, PageText.Of(structures: "### ThingDto\n\n| 名称 | 备注 |\n| - | - |\n| a | x |"), "| 名称 | 备注 |", "The columns 备注 are not read"),
        OfRow(Problems.UnnamedRow, "|  | string | 是 | x |  |", "The row has no name"),
        OfRow(Problems.DuplicateRow, "| a | number | 是 | x |  |", "'a' stands twice in this table", before: "| a | string | 是 | x |  |\n"),
        OfRow(Problems.UnknownRequiredMarker, "| a | string | yes | x |  |", "'a' says 'yes' where the dialect knows 是 and 否"),
        Of(Problems.EmptyStructure, PageText.Of(structures: PageText.Thing + PageText.Structure("Empty")), "### <a id=\"Empty\"></a> Empty", "The structure 'Empty' has no rows"),
        Of(Problems.LostDefault, PageText.Of("| a | string | 是 | [object Object] | x |  |"), "| a | string | 是 | [object Object] | x |  |", "The default of 'a' reads [object Object]"),

        new(Problems.SurplusCopyRow, "{}", [("management/do-it.md", PageText.Of("| more | string | 是 | - | x |  |")), ("authentication/do-it.md", PageText.Of())], "management/do-it.md", "| more | string | 是 | - | x |  |", "'more' stands in this copy, but not in authentication/do-it.md"),

        OfRow(Problems.UnknownTypeWord, "| a | strnig | 是 | x |  |", "'a' is a 'strnig', which is neither a type word of the dialect nor a structure"),
        OfRow(Problems.UndefinedReference, "| a | <a href=\"#NoDto\">NoDto</a> | 是 | x |  |", "'a' is a 'NoDto', which no page defines"),
        Of(Problems.ConflictingDefinition, Shared("| a | number | 是 | x |  |"), "### <a id=\"SharedDto\"></a> SharedDto", "'SharedDto' is another type here than in m/do-a.md: 'a' is number here and string there. It is called 'DoItSharedDto'.", ("m/do-a.md", Shared("| a | string | 是 | x |  |"))),
        OfRow(Problems.MergedDefinition, "| b | string | 是 | x |  |", "'ThingDto.b' is missing on m/do-a.md; it is optional.", ("m/do-a.md", PageText.Of())),
        OfRow(Problems.EnumSourcesDisagree, "| a | string | 是 | x<br>- `A`: 甲 | 可选枚举值：`B` |", "The values of 'a' are listed as B and bulleted as A"),
        OfRow(Problems.NameCollision, "| aB | string | 是 | x |  |", "The member 'aB' would be called 'AB', which is taken; it is called 'ABValue'.", before: "| a_b | string | 是 | x |  |\n"),

        OfRow(Problems.BorrowedValues, "| a | string | 是 | x | A |", "No page names the values of 'ThingDto.a'; those of 'a' in m/do-a.md are used: A, B.", ("m/do-a.md", PageText.Of("| a | string | 是 | - | x<br>- `A`: 甲<br>- `B`: 乙 | `A` |"))),
        OfRow(Problems.OneKnownValue, "| a | string | 是 | x | A |", "The example marks 'ThingDto.a' as an enum, but no page names its values; 'A' is known"),

        new(Problems.UnusablePin, "{}", [(Page, PageText.Of())], Lock, "{}", "'m/do-it.md#ThingDto' in \"types\" is pinned to 'ThingDto', which leads back to it"),

        Of(Problems.InvalidExample, PageText.Of(example: "{ ... }"), "```json", "The example breaks off at its line 1, column 3"),
        OfRow(Problems.RequiredMemberAbsent, "| a | string | 是 | x |  |", "The example lacks 'ThingDto.a', which the table requires", example: "{ \"data\": {}, \"statusCode\": 200, \"message\": \"\" }"),
        Of(Problems.UndocumentedMember, PageText.Of(example: "{ \"statusCode\": 200, \"message\": \"\", \"more\": 1, \"data\": { \"a\": \"\" } }"), "```json", "The example has 'more', which the table of 'ThingRespDto' lacks"),

        OfRow(Problems.ExampleShape, "| a | string | 是 | x |  |", "The example shows a boolean for 'ThingDto.a', which the table says is string", example: "{ \"statusCode\": 200, \"message\": \"\", \"data\": { \"a\": true } }"),

        Of(Problems.DuplicateOperation, PageText.Of(title: "第二", sample: "client.doA("), "# 第二", "Another page states the operation 'doA' too; this page's is called 'DoIt'.", other: ("m/do-a.md", PageText.Of())),
        Of(Problems.UnknownResponse, PageText.Of(response: "", typeLine: "类型： `NoDto`"), "# 标题", "The response is a 'NoDto', which no page defines, and has no table"),
        new(Problems.NoRoute, """{ "dialect": "d.json" }""", [(Page, PageText.Of())], Page, "# 标题", "No route rule matches the file name 'do-it'"),
        new(Problems.UnfilledPath, """{ "overrides": [{ "operation": "doIt", "path": "/x/{y}", "reason": "r" }] }""", [(Page, PageText.Of())], Page, "# 标题", "has a placeholder '{y}', but no request member is called so"),
        new(Problems.InvalidLocation, """{ "overrides": [{ "member": "DoItDto.id", "in": "path", "reason": "r" }] }""", [(Page, PageText.Of())], Page, "| id | string | 是 | - | 编号 | `1` |", "'id' is said to travel in the path, but '/api/v3/do-it' has no placeholder '{id}'"),
        new(Problems.Excluded, """{ "overrides": [{ "type": "ThingDto", "exclude": true, "reason": "secret" }] }""", [(Page, PageText.Of())], Page, "### <a id=\"ThingDto\"></a> ThingDto", "The type 'ThingDto' is left out: secret"),

        new(Problems.MisfiledCopy, "{}", [("management/do-it.md", PageText.Of()), ("authentication/do-it.md", PageText.Of())], "management/do-it.md", "# 标题", "This is a copy of authentication/do-it.md"),
        Of(Problems.NotAnEndpoint, PageText.Of(sample: "client.signIn(\"a\", \"b\")"), "# 标题", "'signIn' is a convenience of an SDK and no endpoint"),
        Of(Problems.DuplicatePage, PageText.Of(), "# 标题", "m/a/do-it.md describes POST /api/v3/do-it too.", ("m/a/do-it.md", PageText.Of())),

        Of(Problems.UnusedIgnore, PageText.Of(prose: "<!-- sdkfactory-ignore SDKF0041: x -->"), "<!-- sdkfactory-ignore SDKF0041: x -->", "The comment ignores 'SDKF0041', but the page has no such problem."),
        Of(Problems.MissingInclude, PageText.Of(prose: "!!!include(m/no.md)!!!"), "!!!include(m/no.md)!!!", "There is no Markdown file 'm/no.md' below the include root '.'"),
        Of(Problems.CyclicInclude, PageText.Of(prose: "!!!include(m/do-it.md)!!!"), "!!!include(m/do-it.md)!!!", "'m/do-it.md' includes itself (m/do-it.md > m/do-it.md)"),
        Of(Problems.IncludeOutsideRoot, PageText.Of(prose: "!!!include(../x.md)!!!"), "!!!include(../x.md)!!!", "'../x.md' is not a path below the include root '.'"),
        new(Problems.FileTooLarge, "{}" + new string(' ', Limits.SettingsLength), [], Settings, null, $"The file has more than {Limits.SettingsLength} characters, the limit of its kind"),
        Of(Problems.TooManyColumns, PageText.Of(prose: Wide("| a ", "| - ")), Wide("| a ", "| - ").Split('\n')[0], $"The table has {Limits.Columns + 1} columns, and {Limits.Columns} are read at most, so its 0 rows are not read."),
        Of(Problems.RowTooLong, PageText.Of(structures: PageText.Structure("ThingDto", "| a | string `\n" + string.Join('\n', Enumerable.Repeat("x", Limits.RowLines)))), "| a | string `", $"The row does not end within {Limits.RowLines} lines"),
    ];

    private static string Wide(params string[] cells) => string.Join('\n', cells.Select(cell => string.Concat(Enumerable.Repeat(cell, Limits.Columns + 1)) + "|"));

    private const string Lock = "sdkfactory.lock.json";

    /// <summary>The files beside the settings, as the case of a problem has them.</summary>
    public static string? File(ProblemKind kind, string path) => path switch
    {
        "d.json" => """{ "extends": "authing", "routes": [] }""",
        Lock when kind == Problems.OutdatedLock => """{ "pages": [] }""",
        Lock when kind == Problems.UnusablePin => """{ "types": { "m/do-it.md#ThingDto": "ThingDto" } }""",
        _ => null,
    };

    private static string Shared(string row) => PageText.Of(structures: PageText.Thing + PageText.Structure("SharedDto", row));

    private static ProblemCase OfSettings(ProblemKind kind, string settings, string line, string message) => new(kind, settings, [], Settings, line, message);

    private static ProblemCase Of(ProblemKind kind, string text, string line, string message, (string, string)? other = null) =>
        new(kind, "{}", other is { } page ? [(Page, text), page] : [(Page, text)], Page, line, message);

    private static ProblemCase OfRow(ProblemKind kind, string row, string message, (string, string)? other = null, string before = "", string example = "") =>
        Of(kind, PageText.Of(structures: PageText.Structure("ThingDto", before + row), example: example), row, message, other);
}
