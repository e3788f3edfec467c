using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using SdkFactory.Diagnostics;
using SdkFactory.Emitting;
using SdkFactory.Settings;
using SdkFactory.Tests.Compiling;
using SdkFactory.Tests.Reading;
using Xunit;

namespace SdkFactory.Tests.Locking;

/// <summary>Locks that pin what cannot be: merged wrongly or written by hand. Each such line is reported at its place, and the SDK is as if it were not there.</summary>
public class UnusablePinTests
{
    private static readonly (string Path, string Text)[] Sdk =
    [
        ("m/do-it.md", PageText.Of(structures: PageText.Thing + PageText.Structure("OtherDto", "| a_b | string | 是 | x |  |", "| aB | string | 是 | x |  |", "| state | string | 是 | x | 可选枚举值：`on-a`,`on_a` |"))),
        ("m/do-more.md", PageText.Of(title: "二", sample: "client.doMore(")),
    ];

    [Theory]
    [InlineData("a type that leads to itself", """{ "types": { "m/do-it.md#ThingDto": "ThingDto" } }""", 1)]
    [InlineData("a circle of two", """{ "types": { "m/do-it.md#ThingDto": "OtherDto", "m/do-it.md#OtherDto": "ThingDto" } }""", 1)]
    [InlineData("a circle of three", """{ "types": { "m/do-it.md#ThingDto": "A", "m/do-it.md#A": "B", "m/do-it.md#B": "ThingDto" } }""", 1)]
    [InlineData("two types of one name", """{ "models": { "ThingDto": "Same", "OtherDto": "Same" } }""", 1)]
    [InlineData("two types whose names differ by case", """{ "models": { "ThingDto": "SAme", "OtherDto": "Same" } }""", 1)]
    [InlineData("a type called like one of ours", """{ "models": { "ThingDto": "ApiException" } }""", 1)]
    [InlineData("a type called like its member", """{ "models": { "ThingDto": "AdditionalProperties" } }""", 1)]
    [InlineData("a type called like an enum", """{ "models": { "ThingDto": "Same" }, "enums": { "OtherDto.state": "Same" } }""", 1)]
    [InlineData("a type called like an enum's helper", """{ "models": { "ThingDto": "SameText" }, "enums": { "OtherDto.state": "Same" } }""", 1)]
    [InlineData("an enum called like one of ours", """{ "enums": { "OtherDto.state": "OpenEnum" } }""", 1)]
    [InlineData("two members of one name", """{ "members": { "OtherDto.a_b": "Same", "OtherDto.aB": "Same" } }""", 1)]
    [InlineData("a member called like its type", """{ "members": { "OtherDto.aB": "OtherDto" } }""", 1)]
    [InlineData("a member called like that of every class", """{ "members": { "OtherDto.aB": "GetHashCode" } }""", 1)]
    [InlineData("a member called like that of every type", """{ "members": { "OtherDto.aB": "JsonNames" } }""", 1)]
    [InlineData("two values of one name", """{ "values": { "OtherState.on-a": "Same", "OtherState.on_a": "Same" } }""", 1)]
    [InlineData("two operations of one name", """{ "operations": { "m/do-it.md": "Same", "m/do-more.md": "same" } }""", 0)]
    [InlineData("a request called like a structure", """{ "requests": { "m/do-it.md": "ThingDto", "m/do-more.md": "ThingDto" } }""", 0)]
    public void A_pin_that_cannot_be_is_reported_and_another_name_is_chosen(string what, string text, int refused)
    {
        var workspace = Link("{\n" + text[1..]);

        var found = workspace.Problems.Where(problem => problem.Kind == Problems.UnusablePin).ToList();
        Assert.True(refused == found.Count, $"{what}: {string.Join('\n', found)}");
        Assert.All(found, problem => Assert.Equal(("sdkfactory.lock.json", 2), (problem.Path, problem.Place.Line)));
        SdkCompilation.AssertClean(SdkCompilation.Of(SdkEmitter.Emit(workspace.Model), LanguageVersion.CSharp11));
    }

    [Theory]
    [InlineData("""{ "types": { "m/do-it.md#ThingRespDto": "GetItDto" } }""")]
    [InlineData("""{ "types": { "m/do-it.md#OtherDto": "GetItDto", "m/do-it.md#ThingDto": "OtherDto" } }""")]
    [InlineData("""{ "types": { "m/do-it.md#ThingDto": "OtherDto", "m/do-it.md#OtherDto": "SendItDto" } }""")]
    public void A_type_is_not_pinned_to_a_request_that_is_no_JSON(string text)
    {
        var workspace = Pages.Of(
            Locked(text),
            [.. Sdk, ("m/get-it.md", PageText.Of("| a | string  | 是 | - | x |  |", sample: "client.getIt(")), ("m/send-it.md", PageText.Of("| a | file | 是 | - | x |  |", sample: "client.sendIt("))]);

        Assert.Contains(workspace.Problems, problem => problem.Kind == Problems.UnusablePin);
        SdkCompilation.AssertClean(SdkCompilation.Of(SdkEmitter.Emit(workspace.Model), LanguageVersion.CSharp11));
    }

    [Theory]
    [InlineData("models", "ThingDto", "required")]
    [InlineData("models", "ThingDto", "record")]
    [InlineData("enums", "OtherDto.state", "file")]
    [InlineData("enums", "OtherDto.state", "_")]
    [InlineData("models", "ThingDto", "__")]
    [InlineData("values", "OtherState.on_a", "value__")]
    [InlineData("members", "OtherDto.a_b", "a b")]
    public void A_pin_that_is_no_name_in_CSharp_is_a_fault_of_the_file(string section, string key, string name)
    {
        var reading = Read($$"""{ "{{section}}": { "{{key}}": "{{name}}" } }""");

        Assert.Equal((Problems.InvalidValue, 1), (Assert.Single(reading.Problems).Kind, reading.Problems[0].Place.Line));
        Assert.Empty(reading.Settings.Lock.Names);
    }

    [Fact]
    public void A_pin_longer_than_any_name_is_a_fault_of_the_file() =>
        Assert.Equal([Problems.InvalidValue], Read($$"""{ "models": { "ThingDto": "{{new string('A', Identifier.MaxLength + 1)}}" } }""").Problems.Select(problem => problem.Kind));

    [Fact]
    public void What_is_refused_is_not_pinned_again()
    {
        var workspace = Link("""{ "models": { "ThingDto": "ApiException" }, "types": { "m/do-it.md#ThingDto": "ThingDto" } }""");

        Assert.DoesNotContain(workspace.Lock.Names, name => name.Kind is PinKind.Model || name.Name == "ThingDto");
        Assert.Contains(workspace.Model.Types, type => type.Name == "ThingDto");
    }

    [Fact]
    public void A_table_of_values_keeps_its_pinned_name_from_types()
    {
        const string table = "### Colour\n\n| 名称 | 类型 | 必填 | 描述 | 示例值 |\n| - | - | - | - | - |\n| red | 枚举 | 是 | x |  |\n";
        var settings = Locked("""{ "enums": { "Colour.Colour": "ThingDto" } }""") with { Dialect = DialectReading("""{ "extends": "authing", "types": { "value": ["枚举"] } }""") };
        var workspace = Pages.Of(settings, ("m/do-it.md", PageText.Of(structures: PageText.Structure("ThingDto", "| a | Colour | 是 | x |  |") + table)));

        Assert.Equal(["ThingDto"], workspace.Model.Enums.Select(item => item.Name));
        SdkCompilation.AssertClean(SdkCompilation.Of(SdkEmitter.Emit(workspace.Model), LanguageVersion.CSharp11));
    }

    private static Workspace Link(string text) => Pages.Of(Locked(text), Sdk);

    private static SdkSettings Locked(string text)
    {
        var reading = Read(text);
        Assert.Empty(reading.Problems);
        return reading.Settings;
    }

    private static SettingsReading Read(string text) => SettingsReader.Read("sdkfactory.json", "{}", path => path == "sdkfactory.lock.json" ? text : null);

    private static Dialect DialectReading(string text) =>
        SettingsReader.Read("sdkfactory.json", """{ "dialect": "d.json" }""", path => path == "d.json" ? text : null).Settings.Dialect;
}
