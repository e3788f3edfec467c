using System.Linq;
using CsCheck;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Settings;
using SdkFactory.Tests.Json;
using SdkFactory.Values;
using Xunit;

namespace SdkFactory.Tests.Settings;

public class DialectReaderTests
{
    private const string Full = """
        {
          "include": "@{path}@",
          "sections": { "operation": ["Operation"], "request": ["Request"], "sample": ["Sample"], "response": ["Response"], "structures": ["Structures"] },
          "columns": { "name": ["N"], "type": ["T"], "required": ["R"], "default": ["D"], "description": ["Text"], "example": ["E"] },
          "required": { "yes": ["yes"], "no": ["no", ""] },
          "noDefault": ["none"],
          "lostDefaults": ["lost"],
          "sentenceEnd": ".",
          "types": { "string": ["text"], "number": ["num"], "boolean": ["flag"], "object": ["map"], "array": ["list"], "any": ["mixed"], "file": ["upload"], "value": ["choice"] },
          "nestedType": ["nested"],
          "enumLists": ["values"],
          "enumExamples": ["one of"],
          "bareExampleIsEnum": true,
          "responseTypeLine": ["returns"],
          "boilerplate": ["made by"],
          "deprecatedMarks": ["old"],
          "samples": { "operation": ["api.{operation}("], "requestType": ["new {type}("], "convenience": ["api.{operation}(1"] },
          "conveniences": ["sign*"],
          "misfiled": [{ "folder": "a", "home": "b" }],
          "padding": { "query": 3, "body": 0 },
          "getWords": ["get"],
          "getTitles": ["Get"],
          "routes": [{ "file": "*", "path": "/{file}" }],
          "requestTypeSuffix": "Request",
          "envelope": { "status": "code", "success": 0, "message": "msg", "code": "err", "requestId": "id", "payload": "data", "required": ["code"] }
        }
        """;

    private static readonly Dialect FullDialect = new(
        "ours.json",
        Include: "@{path}@",
        new SectionWords(["Operation"], ["Request"], ["Sample"], ["Response"], ["Structures"]),
        new ColumnWords(["N"], ["T"], ["R"], ["D"], ["Text"], ["E"]),
        RequiredYes: ["yes"],
        RequiredNo: ["no", ""],
        NoDefault: ["none"],
        LostDefaults: ["lost"],
        SentenceEnd: ".",
        Types:
        [
            new TypeWord("text", TypeClaimKind.String),
            new TypeWord("num", TypeClaimKind.Number),
            new TypeWord("flag", TypeClaimKind.Boolean),
            new TypeWord("map", TypeClaimKind.Object),
            new TypeWord("list", TypeClaimKind.Array),
            new TypeWord("mixed", TypeClaimKind.Any),
            new TypeWord("upload", TypeClaimKind.File),
            new TypeWord("choice", TypeClaimKind.Value),
        ],
        NestedType: ["nested"],
        EnumLists: ["values"],
        EnumExamples: ["one of"],
        BareExampleIsEnum: true,
        ResponseTypeLine: ["returns"],
        Boilerplate: ["made by"],
        DeprecatedMarks: ["old"],
        OperationSamples: ["api.{operation}("],
        RequestTypeSamples: ["new {type}("],
        ConvenienceSamples: ["api.{operation}(1"],
        Conveniences: ["sign*"],
        Misfiled: [new MisfiledRule("a", "b")],
        QueryPadding: 3,
        BodyPadding: 0,
        GetWords: ["get"],
        GetTitles: ["Get"],
        Routes: [new RouteRule("*", "/{file}")],
        RequestTypeSuffix: "Request",
        Envelope: new EnvelopeWords("code", 0, "msg", "err", "id", "data", ["code"]));

    [Fact]
    public void A_dialect_says_all_that_it_can_without_a_problem()
    {
        var (dialect, problems) = Read(Full);

        Assert.Empty(problems);
        Assert.Equal(FullDialect, dialect);
    }

    [Fact]
    public void A_dialect_that_extends_nothing_starts_empty()
    {
        var (dialect, problems) = Read("{}");

        Assert.Empty(problems);
        Assert.Empty(dialect.Columns.Name);
        Assert.Empty(dialect.Types);
        Assert.Null(dialect.Envelope);
    }

    [Fact]
    public void A_dialect_that_only_extends_is_the_other_under_its_own_name()
    {
        var (dialect, problems) = Read("""{ "extends": "authing" }""");

        Assert.Empty(problems);
        Assert.Equal(DialectPresets.Authing with { Name = "ours.json" }, dialect);
    }

    [Fact]
    public void A_key_replaces_what_is_inherited_and_nothing_else()
    {
        var authing = DialectPresets.Authing;
        var (dialect, problems) = Read("""
            {
              "extends": "authing",
              "columns": { "example": ["e.g."] },
              "noDefault": [],
              "padding": { "body": null },
              "envelope": { "code": "errorCode" },
              "types": { "boolean": ["flag"], "any": ["enum"] }
            }
            """);

        Assert.Empty(problems);
        Assert.Equal(
            authing with
            {
                Name = "ours.json",
                Columns = authing.Columns with { Example = ["e.g."] },
                NoDefault = [],
                BodyPadding = null,
                Envelope = authing.Envelope! with { Code = "errorCode" },
                Types = dialect.Types,
            },
            dialect);
        Assert.Equal(["flag"], WordsFor(dialect, TypeClaimKind.Boolean));
        Assert.Equal(["enum"], WordsFor(dialect, TypeClaimKind.Any));
        Assert.Equal(["string", "String"], WordsFor(dialect, TypeClaimKind.String));
    }

    [Fact]
    public void A_dialect_may_take_the_envelope_away() =>
        Assert.Null(Read("""{ "extends": "authing", "envelope": null }""").Dialect.Envelope);

    [Fact]
    public void A_dialect_may_take_includes_away() =>
        Assert.Null(Read("""{ "extends": "authing", "include": null }""").Dialect.Include);

    [Fact]
    public void Files_are_found_from_the_file_that_names_them()
    {
        var (settings, problems) = SettingsSamples.Read(
            """{ "dialect": "./dialects/./ours.json" }""",
            ("dialects/ours.json", """{ "extends": "../base.json", "getWords": ["find"] }"""),
            ("base.json", """{ "extends": "../shared/common.json", "noDefault": ["none"] }"""),
            ("../shared/common.json", """{ "extends": "authing", "requestTypeSuffix": "" }"""));

        Assert.Empty(problems);
        Assert.Equal(
            DialectPresets.Authing with { Name = "dialects/ours.json", GetWords = ["find"], NoDefault = ["none"], RequestTypeSuffix = "" },
            settings.Dialect);
    }

    [Theory]
    [InlineData("""{ "dialect": "athing" }""", "\"athing\" is neither a preset (authing) nor a .json file that can be read")]
    [InlineData("""{ "dialect": "./none.json" }""", "\"./none.json\" is neither a preset (authing) nor a .json file that can be read")]
    [InlineData("""{ "dialect": "./ours" }""", "\"./ours\" is neither a preset (authing) nor a .json file that can be read")]
    public void An_unknown_dialect_is_placed_where_it_is_named_and_authing_is_used(string text, string message)
    {
        var (settings, problems) = SettingsSamples.Read(text);

        Assert.Equal($"specs/sdkfactory.json:1:14: error SDKF0007: {message}; authing is used instead.", Assert.Single(problems).ToString());
        Assert.Equal(DialectPresets.Authing, settings.Dialect);
    }

    [Fact]
    public void A_cycle_is_cut_where_it_closes()
    {
        var (settings, problems) = SettingsSamples.Read(
            """{ "dialect": "a.json" }""",
            ("a.json", """{ "extends": "./b.json", "noDefault": ["a"] }"""),
            ("b.json", """{ "extends": "a.json", "getWords": ["b"] }"""));

        Assert.Equal("specs/b.json:1:14: error SDKF0007: \"a.json\" extends itself, or too many others; authing is used instead.", Assert.Single(problems).ToString());
        Assert.Equal(DialectPresets.Authing with { Name = "a.json", NoDefault = ["a"], GetWords = ["b"] }, settings.Dialect);
    }

    [Fact]
    public void A_chain_that_never_ends_is_cut()
    {
        var (settings, problems) = SettingsReader.Read("sdkfactory.json", """{ "dialect": "a/b.json" }""", path => path == "a/b.json" ? """{ "extends": "a/b.json" }""" : null);

        Assert.Equal(Problems.UnknownDialect, Assert.Single(problems).Kind);
        Assert.Equal(DialectPresets.Authing with { Name = "a/b.json" }, settings.Dialect);
    }

    [Fact]
    public void A_dialect_that_is_not_JSON_is_placed_in_its_own_file()
    {
        var (dialect, problems) = Read("{,}");

        Assert.Equal("specs/ours.json:1:2: error SDKF0002: Expected a name in double quotes; nothing of this file has effect.", Assert.Single(problems).ToString());
        Assert.Equal(DialectPresets.Authing, dialect);
    }

    [Theory]
    [InlineData("""{ "colums": {} }""", "The key \"colums\" is unknown here and has no effect; did you mean \"columns\"?")]
    [InlineData("""{ "columns": { "nam": [] } }""", "The key \"nam\" is unknown here and has no effect; did you mean \"name\"?")]
    [InlineData("""{ "types": { "reference": [] } }""", "The key \"reference\" is unknown here and has no effect.")]
    [InlineData("""{ "getWords": "get" }""", "Expected an array, found \"get\"; it has no effect.")]
    [InlineData("""{ "getWords": ["get", ""] }""", "Expected a word, found \"\"; it has no effect.")]
    [InlineData("""{ "noDefault": [1] }""", "Expected a word, or \"\" for an empty cell, found 1; it has no effect.")]
    [InlineData("""{ "samples": { "operation": ["call("] } }""", "Expected a text with one {operation}, found \"call(\"; it has no effect.")]
    [InlineData("""{ "samples": { "requestType": ["{type}{type}"] } }""", "Expected a text with one {type}, found \"{type}{type}\"; it has no effect.")]
    [InlineData("""{ "include": "{path}!" }""", "Expected a text with one {path} and something before it, found \"{path}!\"; it has no effect.")]
    [InlineData("""{ "include": "@{path}{path}" }""", "Expected a text with one {path} and something before it, found \"@{path}{path}\"; it has no effect.")]
    [InlineData("""{ "padding": { "query": -1 } }""", "Expected a number of blanks from 0 to 100, found -1; it has no effect.")]
    [InlineData("""{ "padding": { "query": 1.5 } }""", "Expected a number of blanks from 0 to 100, found 1.5; it has no effect.")]
    [InlineData("""{ "requestTypeSuffix": "-Dto" }""", "Expected the end of a C# name, or \"\" for none, found \"-Dto\"; it has no effect.")]
    [InlineData("""{ "envelope": { "message": "m" } }""", "Expected \"status\" and \"success\" and \"payload\" here too, found none; it has no effect.")]
    [InlineData("""{ "extends": "authing", "envelope": { "success": "200" } }""", "Expected a whole number, found \"200\"; it has no effect.")]
    [InlineData("""{ "envelope": true }""", "Expected an object, found true; it has no effect.")]
    public void What_is_wrong_in_a_dialect_is_said(string text, string message) =>
        Assert.Equal(message, Assert.Single(Read(text).Problems).Message);

    [Fact]
    public void No_text_makes_the_reader_throw() =>
        Gen.OneOf(JsonSamples.Noise, JsonSamples.Torn(Full)).Sample(
            text => Read(text).Dialect.Name is "ours.json" or "authing",
            iter: 5_000);

    private static string[] WordsFor(Dialect dialect, TypeClaimKind kind) =>
        [.. dialect.Types.Where(type => type.Kind == kind).Select(type => type.Word)];

    private static (Dialect Dialect, EquatableArray<Problem> Problems) Read(string text)
    {
        var (settings, problems) = SettingsSamples.Read("""{ "dialect": "./ours.json" }""", ("ours.json", text));
        return (settings.Dialect, problems);
    }
}
