using System;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using CsCheck;
using SdkFactory.Tests.Reading;
using Xunit;

namespace SdkFactory.Tests.OpenApi;

/// <summary>Whatever pages and settings hold, the document is JSON that other tools read back with the same texts.</summary>
public class HostileDocumentTests
{
    private const string Nasty = "a\u0001b\u001Bc\u007F\u0085\u2028\u2029\"\\ \\u0000 </script> {x} \U0001F600 \uFFFD \uFEFF &#1; &#xD800; &#x1F600; $ref";

    private const string Settings = """
        {
          "namespace": "X", "dialect": "authing", "baseAddress": "https://api.example.com/{tenant}",
          "routes": [
            { "file": "thing-a", "path": "/things/{id}" },
            { "file": "thing-b", "path": "/things/{thingId}" },
            { "file": "odd", "path": "/odd/{/\"\u0001 \ufffd?a=}" }
          ],
          "openapi": {
            "title": "T\u0001\ufffd\u2028\"\\", "version": "1\u0000",
            "security": {
              "a b": { "type": "apiKey", "name": "a\u0001" },
              "a_20_b": { "type": "http", "scheme": " \u0001" },
              "": { "type": "apiKey", "name": " " },
              " ": { "type": "apiKey", "name": "x", "description": "\ufffd\u0007" },
              "x-y": { "type": "apiKey", "name": "x" },
              "\ufffd": { "type": "apiKey", "name": "x" },
              "\ufffc": { "type": "apiKey", "name": "x" }
            }
          },
          "overrides": [
            { "member": "*.state", "enum": ["\ufffd", "\ufffc", "\u0001", "x", " "], "reason": "r" },
            { "page": "management/g/thing-b.md", "verb": "PUT", "reason": "r" }
          ]
        }
        """;

    private static readonly (string Path, string Text)[] Folder =
    [
        ("management/ /nasty.md", PageText.Of(
            title: Nasty,
            prose: Nasty,
            request: $"""
                | name{Nasty} | string | 是 | {Nasty} | {Nasty} | `{Nasty}` |
                | state | string | 否 | - | x<br>- `on`: {Nasty}<br>- `off`: b | `on` |
                | kind | string | 否 | - | x<br>- `k1`: {Nasty}<br>- `k2` | `k1` |
                | $ref | object | 否 | `{Twice("\\ud800")}` | x | `{Twice("\\u0001")}` |
                | x-b | number | 否 | NaN | x | 1e999 |
                """,
            example: Answer("1"))),
        ("management/\u3000/deep.md", PageText.Of(
            response: """
                | statusCode | number | 码 |
                | message | string | 话 |
                | data | <a href="#ThingDto">ThingDto</a> | 数据 |
                | p | <a href="#A B">A B</a> | 数据 |
                | q | <a href="#A_20_B">A_20_B</a> | 数据 |
                | r | <a href="#x-c">x-c</a> | 数据 |
                """,
            structures: PageText.Structure("ThingDto", "| $ref | string | 是 | x |  |", $"| x-a | object | 是 | x | `{Deep(60)}` |", "| $id | string | 是 | x |  |", "| $type | string | 是 | x |  |")
                + PageText.Structure("A B", "| a | string | 是 | x |  |")
                + PageText.Structure("A_20_B", "| b | string | 是 | x |  |")
                + PageText.Structure("x-c", "| b | string | 是 | x |  |"),
            example: Answer(Deep(60)))),
        ("management/g/thing-a.md", PageText.Of()),
        ("management/g/thing-b.md", PageText.Of(request: "| thingId | string | 是 | - | 编号 | `1` |")),
        ("management/g/odd.md", PageText.Of(request: "| /\"\u0001 | string | 是 | - | 编号 | `1` |")),
        (" /g/blank.md", PageText.Of()),
        ("root.md", PageText.Of(prose: new string('长', 300_000))),
    ];

    private static readonly Gen<string> Text = Gen.OneOf(
        "\0", "\u0001", "\u001F", "\u007F", "\u0080", "\u0085", "\u009F", "\u00A0", "\u2028", "\u2029", "\u202E", "\uE000", "\uFEFF", "\uFFFD", "\uFFFF", "\U0001F600", "\U0010FFFF",
        "\"", "\\", "\\\\", "\\u0000", "\\ud800", "\\udc00", "&#xD800;", "&#0;", "&quot;", "&lt;", "'", "<", ">", "{", "}", "[", "]", "`", "\\|", "$ref", "#/", "~1", "%", "/", ":", ",", "\n", "\r\n", "\t", " ", "a", "1", "_20_", "中", "<br>- `v`: ", "null", "1e999").Array[0, 8].Select(string.Concat);

    [Fact]
    public async Task A_folder_of_hostile_pages_reads_back_with_the_same_texts()
    {
        var workspace = Pages.Of(Settings, Folder);

        var json = OpenApiDocuments.Export(workspace, Pages.SettingsOf(Settings));

        var document = OpenApiDocuments.ReadBack(json);
        Assert.Equal(ExportedTexts.Of(workspace.Model), ExportedTexts.Of(document));
        Assert.Equal(("T\u0001\uFFFD\u2028\"\\", "1\0"), (document.Info.Title, document.Info.Version));
        Assert.Equal(7, document.Components!.SecuritySchemes!.Count);
        Assert.All(json, c => Assert.False(c is '\u2028' or '\u2029' or '\u0085' or '\u007F' || (c != '\n' && char.IsControl(c))));

        var other = await OpenApiDocuments.ReadByNSwag(json);
        Assert.Equal(
            document.Paths.Values.SelectMany(path => path.Operations!.Values).Select(operation => (operation.OperationId, operation.Summary, operation.Description)).Order(),
            other.Operations.Select(operation => (operation.Operation.OperationId, operation.Operation.Summary, operation.Operation.Description)).Order()!);
    }

    [Fact]
    public void Any_text_in_any_place_of_a_page_reads_back_as_the_same_text() => Text.Array[12].Sample(
        texts =>
        {
            var text = texts.Select(Sound).ToArray();
            var page = PageText.Of(
                title: text[0],
                prose: text[1],
                request: $"| n{text[2]} | string | 是 | {text[3]} | {text[4]} | `{text[5]}` |\n| o | object | 否 | {text[6]} | x | {text[7]} |\n| k | string | 否 | - | x<br>- `a`: {text[8]}<br>- `b` | `a` |",
                structures: PageText.Structure("ThingDto", $"| {text[9]} | string | 是 | {text[10]} |  |"),
                example: $$"""{ "statusCode": 200, "{{text[11]}}": "{{text[8]}}", "data": { "{{text[9]}}": "{{text[10]}}" } }""");
            var workspace = Pages.Of("{}", ($"management/{text[0].Replace("/", "", StringComparison.Ordinal)}/do-it.md", page), ("management/g/get-it.md", page));
            var document = OpenApiDocuments.ReadBack(OpenApiDocuments.Export(workspace, Pages.SettingsOf("{}")));
            Assert.Equal(ExportedTexts.Of(workspace.Model), ExportedTexts.Of(document));
        },
        iter: 200);

    private static string Answer(string data) => $$"""
        { "statusCode": 200, "message": "\ud800 \u0001", "data": {{data}}, "data": { "a": "second" }, "": 1, " ": [], "$ref": "#/nowhere",
          "x\ud800": 1, "x\ud801": 2, "n": [1e400, 1e-30, 12345678901234567890, -0.10, null] }
        """;

    private static string Twice(string text) => $$"""{"a":1,"a":"{{text}}"}""";

    private static string Deep(int depth) => new string('[', depth) + new string(']', depth);

    // Files are UTF-8, so halves of surrogate pairs come in by escapes only.
    private static string Sound(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
