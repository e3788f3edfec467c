using System;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using SdkFactory.Emitting;
using SdkFactory.Model;
using SdkFactory.Tests.Compiling;
using SdkFactory.Tests.Reading;
using Xunit;

namespace SdkFactory.Tests.Emitting;

/// <summary>Pages and settings that are in order, or at least allowed, and whose SDK does not compile.</summary>
public class CompileFaultTests
{
    private const string Values = "可选枚举值：`A`,`B`";

    public static TheoryData<string, string> Structures => new()
    {
        { "a type called like one of ours: JsonScalar", PageText.Thing + PageText.Structure("JsonScalar", "| a | string | 是 | x |  |") },
        { "a type called like one of ours: ApiFileContent", PageText.Thing + PageText.Structure("ApiFileContent", "| a | string | 是 | x |  |") },
        { "a member called like a private field: _unknown", PageText.Structure("ThingDto", "| unknown | string | 是 | x |  |", "| _unknown | string | 是 | x |  |") },
        { "fields that would be called alike", PageText.Structure("ThingDto", "| id | number | 是 | x |  |", "| _id | number | 是 | x |  |", "| __id | boolean | 是 | x |  |") },
        { "a type called like the names in every type: JsonNames", PageText.Thing + PageText.Structure("JsonNames", "| a | string | 是 | x |  |") },
        { "a type called like an enum's helper: ThingStateText", PageText.Structure("Thing", $"| state | string | 是 | x | {Values} |") + PageText.Structure("ThingStateText", "| a | string | 是 | x |  |") },
        { "an enum called like a type parameter: TEnum", PageText.Structure("T", $"| enum | string | 是 | x | {Values} |") },
        { "an enum called like a method of its helper: TryParse", PageText.Structure("Cat", $"| tryParse | string | 是 | x | {Values} |") + PageText.Structure("Dog", $"| tryParse | string | 是 | x | {Values} |") },
        { "a description without a visible character", PageText.Structure("ThingDto", "| a | string | 是 | \u200B |  |") },
        { "a reference to a request that travels as a query", PageText.Structure("ThingDto", "| a | <a href=\"#GetItDto\">GetItDto</a> | 是 | x |  |") },
        { "a reference to a request with a file", PageText.Structure("ThingDto", "| a | <a href=\"#SendItDto\">SendItDto</a> | 是 | x |  |") },
    };

    [Theory]
    [MemberData(nameof(Structures))]
    public void Structures_compile(string what, string structures) => AssertClean(
        what,
        "{}",
        ("m/do-it.md", PageText.Of(structures: structures)),
        ("m/get-it.md", PageText.Of("| a | string  | 是 | - | x |  |", structures: "")),
        ("m/send-it.md", PageText.Of("| a | file | 是 | - | x |  |", structures: "")));

    [Fact]
    public void An_answer_that_is_a_request_in_a_query_compiles() => AssertClean(
        "answer",
        "{}",
        ("m/do-it.md", PageText.Of(response: "", typeLine: "类型： `GetItDto`")),
        ("m/get-it.md", PageText.Of("| a | string  | 是 | - | x |  |")));

    [Fact]
    public void An_answer_that_is_a_file_compiles() => AssertClean(
        "file",
        "{}",
        ("m/do-it.md", PageText.Of(response: "", typeLine: "\u7C7B\u578B\uFF1A `file`")),
        ("m/get-it.md", PageText.Of("", structures: "")));

    [Theory]
    [InlineData("string[][]")]
    [InlineData("array[]")]
    [InlineData("ThingDto[][]")]
    [InlineData("file[][]")]
    public void Lists_of_lists_compile_wherever_they_travel(string type)
    {
        AssertClean("query", "{}", ("m/get-it.md", PageText.Of($"| m | {type}  | 是 | - | x |  |\n| n | {type}  | 否 | - | x |  |")));
        AssertClean("form", Override("\"operation\": \"doIt\", \"body\": \"form\""), ("m/do-it.md", PageText.Of($"| m | {type} | 是 | - | x |  |")));
        AssertClean("multipart", Override("\"operation\": \"doIt\", \"body\": \"multipart\""), ("m/do-it.md", PageText.Of($"| m | {type} | 是 | - | x |  |")));
    }

    [Theory]
    [InlineData("any")]
    [InlineData("object")]
    [InlineData("array")]
    [InlineData("string[]")]
    [InlineData("ThingDto")]
    [InlineData("file")]
    public void Whatever_fills_a_path_compiles(string type)
    {
        var workspace = Pages.Of(Override("\"operation\": \"doIt\", \"path\": \"/x/{m}\""), ("m/do-it.md", PageText.Of($"| m | {type} | 是 | - | x |  |")));

        // None of these is a single value, so the operation is refused, and what is left compiles.
        Assert.Empty(workspace.Model.Clients);
        Assert.Contains(workspace.Problems, problem => problem.Severity == Severity.Error && problem.Message.EndsWith("'doIt' is not emitted.", StringComparison.Ordinal));
        AssertClean(workspace);
    }

    [Theory]
    [InlineData("array")]
    [InlineData("string[]")]
    [InlineData("ThingDto")]
    [InlineData("ThingDto[]")]
    public void Whatever_is_a_header_compiles(string type) =>
        AssertClean(type, Override("\"member\": \"DoItDto.m\", \"in\": \"header\""), ("m/do-it.md", PageText.Of($"| m | {type} | 是 | - | x |  |")));

    [Theory]
    [InlineData("\"member\": \"ThingDto.a\", \"name\": \"reader\"")]
    [InlineData("\"member\": \"ThingDto.a\", \"name\": \"name\"")]
    [InlineData("\"member\": \"ThingDto.a\", \"name\": \"members\"")]
    [InlineData("\"type\": \"ThingDto\", \"name\": \"JsonNames\"")]
    [InlineData("\"member\": \"ThingDto.a\", \"name\": \"_unknown\"")]
    [InlineData("\"type\": \"ThingDto\", \"name\": \"record\"")]
    public void A_name_that_the_settings_give_compiles(string said) => AssertClean(said, Override(said), ("m/do-it.md", PageText.Of()));

    [Fact]
    public void A_client_called_like_its_method_compiles() => AssertClean("client", """{ "clients": { "m": "DoItAsync" } }""", ("m/do-it.md", PageText.Of()));

    [Fact]
    public void Several_blank_lines_of_a_hole_stay_blank()
    {
        const string lines = "a\n\n\nb";

        Assert.DoesNotContain(Code.Of($"    {lines}").Split('\n'), line => line.EndsWith(' '));
    }

    private static string Override(string said) => $$"""{ "overrides": [{ {{said}}, "reason": "r" }] }""";

    private static void AssertClean(string what, string settings, params (string, string)[] pages)
    {
        var workspace = Pages.Of(settings, pages);
        Assert.True(workspace.Model.Clients.Sum(client => client.Operations.Count) == pages.Length, $"{what}: not every page is an operation.");
        AssertClean(workspace);
    }

    private static void AssertClean(Workspace workspace) =>
        SdkCompilation.AssertClean(SdkCompilation.Of(SdkEmitter.Emit(workspace.Model), LanguageVersion.CSharp11));
}
