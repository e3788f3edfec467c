using System;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using SdkFactory.Diagnostics;
using SdkFactory.Emitting;
using SdkFactory.Settings;
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
        { "a type called like a member of every type: AdditionalProperties", PageText.Thing + PageText.Structure("AdditionalProperties", "| a | string | 是 | x |  |") },
        { "a type called like a member of every class: GetType", PageText.Thing + PageText.Structure("GetType", "| a | string | 是 | x |  |") },
        { "enums called after types that start with a digit", PageText.Structure("9223372036854775808Name", $"| state | string | 是 | x | {Values} |") + PageText.Structure("Get_9223372036854775808Name", $"| state | string | 是 | x | {Values} |") },
        { "half a surrogate pair in a wire name, a text and a value", PageText.Structure("ThingDto", "| a\uD83D | string | 是 | x\uDE00y | 可选枚举值：`A\uD83D`,`B` |") },
        { "half a surrogate pair as an entity", PageText.Structure("ThingDto", "| a&#xD83D; | string | 是 | x&#xDE00; | 可选枚举值：`A&#55357;`,`B` |") },
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

    [Theory]
    [InlineData("_transport")]
    [InlineData("DefaultBaseAddress")]
    [InlineData("ApiException")]
    [InlineData("ThingDto")]
    public void A_client_is_called_like_nothing_else(string name)
    {
        var settings = $$"""{ "baseAddress": "https://a.example", "clients": { "m": "{{name}}" } }""";

        AssertClean(name, settings, ("m/do-it.md", PageText.Of()));
        Assert.Equal(name == "ThingDto", Pages.Of(settings, ("m/do-it.md", PageText.Of())).Model.Clients[0].Name == name);
    }

    [Theory]
    [InlineData("file")]
    [InlineData("required")]
    [InlineData("record")]
    [InlineData("extension")]
    public void A_keyword_of_any_CSharp_is_no_name_of_a_client(string name)
    {
        var reading = SettingsReader.Read("sdkfactory.json", $$"""{ "clients": { "m": "{{name}}", "n": { "name": "{{name}}" } } }""", _ => null);

        Assert.Equal([Problems.InvalidValue, Problems.InvalidValue], reading.Problems.Select(problem => problem.Kind));
        Assert.All(reading.Settings.Clients, client => Assert.Null(client.Name));
    }

    [Fact]
    public void A_parameter_without_case_does_not_hide_its_method() =>
        AssertClean("parameter", "{}", ("m/do-it.md", PageText.Of("| 读Async | string | 是 | - | x |  |", sample: "client.读(")));

    [Fact]
    public void Half_a_surrogate_pair_of_a_page_is_reported_at_its_place()
    {
        var problem = Assert.Single(Pages.Of("{}", ("m/do-it.md", PageText.Of(prose: "a\uD83Db", structures: PageText.Structure("ThingDto", "| a\uD83D | string | 是 | x |  |")))).Problems, problem => problem.Kind == Problems.InvalidUtf8);

        Assert.Equal(("m/do-it.md", new Place(3, 2)), (problem.Path, problem.Place));
    }

    [Theory]
    [InlineData("""{ "overrides": [{ "member": "ThingDto.a", "enum": ["\ud83d"], "reason": "r" }] }""")]
    [InlineData("""{ "openapi": { "title": "\ude00\ud83d" } }""")]
    public void Half_a_surrogate_pair_in_settings_is_no_JSON(string settings) =>
        Assert.Equal([Problems.InvalidJson], SettingsReader.Read("sdkfactory.json", settings, _ => null).Problems.Select(problem => problem.Kind));

    [Fact]
    public void However_many_names_collide_none_grows()
    {
        var rows = Enumerable.Range(0, 3_000).Select(i => $"| {new string('-', i / 1000)}a{string.Concat(Enumerable.Repeat("-", i % 1000))}b | string | 是 | x |  |");
        var type = Pages.Of("{}", ("m/do-it.md", PageText.Of(structures: PageText.Structure("ThingDto", [.. rows])))).Model.Types.Single(type => type.Name == "ThingDto");

        Assert.Equal(3_000, type.Members.Select(member => member.Name).Distinct().Count());
        Assert.All(type.Members, member => Assert.InRange(member.Name.Length, 1, Identifier.MaxLength));
    }

    [Fact]
    public void A_path_below_the_output_is_bounded_and_names_that_begin_alike_stay_apart()
    {
        var @long = new string('a', 300);
        var model = Pages.Of(
            "{}",
            ($"{@long}/{@long}.md", PageText.Of(sample: $"client.{@long}(", structures: PageText.Structure($"X{@long}1", "| a | string | 是 | x |  |"))),
            ($"{@long}b/{@long}c.md", PageText.Of(sample: $"client.{@long}c(", structures: PageText.Structure($"X{@long}2", "| a | string | 是 | x |  |")))).Model;
        var files = SdkEmitter.Emit(model);

        Assert.All(files, file => Assert.InRange(file.HintName.Length, 1, 120));
        Assert.Equal(2, model.Types.Count(type => type.Name.StartsWith("Xaaa", StringComparison.Ordinal)));
        Assert.Equal(2, model.Clients.Select(client => client.Folder).Distinct().Count());
        SdkCompilation.AssertClean(SdkCompilation.Of(files, LanguageVersion.CSharp11));
    }

    [Fact]
    public void A_client_called_like_its_method_compiles() => AssertClean("client", """{ "clients": { "m": "DoItAsync" } }""", ("m/do-it.md", PageText.Of()));

    [Fact]
    public void Several_blank_lines_of_a_hole_stay_blank()
    {
        const string lines = "a\n\n\nb";

        Assert.DoesNotContain(Code.Format($"    {lines}").ToString().Split('\n'), line => line.EndsWith(' '));
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
