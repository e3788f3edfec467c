using System.Linq;
using CsCheck;
using SdkFactory.Diagnostics;
using SdkFactory.Model;
using SdkFactory.Settings;
using SdkFactory.Tests.Json;
using SdkFactory.Values;
using Xunit;

namespace SdkFactory.Tests.Settings;

public class SettingsReaderTests
{
    [Fact]
    public void Settings_say_all_that_they_can_without_a_problem()
    {
        var (settings, problems) = SettingsSamples.Read(SettingsSamples.Full);

        Assert.Empty(problems);
        Assert.Equal("specs/sdkfactory.json", settings.Path);
        Assert.Equal("Acme.Api", settings.Namespace);
        Assert.Equal(Accessibility.Internal, settings.Accessibility);
        Assert.Equal(DialectPresets.Authing, settings.Dialect);
        Assert.Equal("https://api.acme.example/", settings.BaseAddress);
        Assert.Equal("..", settings.IncludeRoot);
        Assert.Equal(
            [new ClientSetting("management", "ManagementClient", null), new ClientSetting("authentication", "SignIn", "http://localhost:8080")],
            settings.Clients);
        Assert.Equal([new RouteRule("metadata-*", "/api/v3/metadata/{rest}")], settings.Routes);
        Assert.Equal(
            [
                new SeverityRule("SDKF0041", null, Severity.None),
                new SeverityRule("SDKF0052", "management/**", Severity.Warning),
                new SeverityRule("SDKF0052", "**", Severity.Error),
            ],
            settings.Severities);
        Assert.Equal(
            [
                new Override(OverrideTarget.Page, "management/*.md", "a copy", new Place(15, 5), Exclude: true),
                new Override(
                    OverrideTarget.Operation, "ListUsers", "wrong verb", new Place(16, 5),
                    Name: "GetUsers", Verb: Verb.Post, Path: "/api/{id}", Body: BodyFormat.Form, Response: ResponseFormat.Text),
                new Override(OverrideTarget.Type, "UserDto", "too short", new Place(17, 5), Name: "Account"),
                new Override(
                    OverrideTarget.Member, "UserDto.tags", "untyped", new Place(18, 5),
                    Name: "Labels", Type: TypeText.TryParse("string[]"), Required: false, Location: ParameterLocation.Header,
                    Enum: (EquatableArray<string>)["A", "B"]),
            ],
            settings.Overrides);
    }

    [Fact]
    public void Equal_texts_make_equal_settings() =>
        Assert.Equal(SettingsSamples.Read(SettingsSamples.Full).Settings, SettingsSamples.Read(SettingsSamples.Full).Settings);

    [Fact]
    public void Without_a_file_the_defaults_hold_and_a_problem_says_so()
    {
        var reading = SettingsSamples.Read(null);

        Assert.Equal(
            ["specs/sdkfactory.json: warning SDKF0001: There is no specs/sdkfactory.json, so the defaults hold: namespace Sdk, dialect authing, public types."],
            reading.Lines());
        Assert.Equal(SettingsSamples.Read("{}").Settings, reading.Settings);
    }

    [Fact]
    public void Empty_settings_are_the_defaults_without_a_problem()
    {
        var (settings, problems) = SettingsSamples.Read("{}");

        Assert.Empty(problems);
        Assert.Equal("Sdk", settings.Namespace);
        Assert.Equal(Accessibility.Public, settings.Accessibility);
        Assert.Equal("authing", settings.Dialect.Name);
    }

    [Fact]
    public void Broken_JSON_is_placed_and_the_defaults_hold()
    {
        var reading = SettingsSamples.Read("{\n  \"namespace\" \"Acme\"\n}");

        Assert.Equal(["specs/sdkfactory.json:2:15: error SDKF0002: Expected ':'; nothing of this file has effect."], reading.Lines());
        Assert.Equal("Sdk", reading.Settings.Namespace);
    }

    [Fact]
    public void An_unknown_key_is_placed_and_the_nearest_known_one_suggested()
    {
        var reading = SettingsSamples.Read("{\n  \"namepsace\": \"Acme\",\n  \"zzz\": 1,\n  \"accessibility\": \"internal\"\n}");

        Assert.Equal(
            [
                "specs/sdkfactory.json:2:3: warning SDKF0003: The key \"namepsace\" is unknown here and has no effect; did you mean \"namespace\"?",
                "specs/sdkfactory.json:3:3: warning SDKF0003: The key \"zzz\" is unknown here and has no effect.",
            ],
            reading.Lines());
        Assert.Equal(Accessibility.Internal, reading.Settings.Accessibility);
    }

    [Fact]
    public void A_key_that_stands_twice_counts_where_it_stands_last()
    {
        var reading = SettingsSamples.Read("""{ "namespace": "A", "namespace": "B" }""");

        Assert.Equal(
            ["specs/sdkfactory.json:1:3: error SDKF0004: \"namespace\" stands again further down, so it has no effect here."],
            reading.Lines());
        Assert.Equal("B", reading.Settings.Namespace);
    }

    [Theory]
    [InlineData("[]", 1, "Expected an object, found an array")]
    [InlineData("""{ "namespace": "a-b" }""", 16, "Expected a C# namespace, found \"a-b\"")]
    [InlineData("""{ "namespace": "Acme.class" }""", 16, "Expected a C# namespace, found \"Acme.class\"")]
    [InlineData("""{ "namespace": 1 }""", 16, "Expected a C# namespace, found 1")]
    [InlineData("""{ "accessibility": "private" }""", 20, "Expected one of \"public\", \"internal\", found \"private\"")]
    [InlineData("""{ "accessibility": "Public" }""", 20, "Expected one of \"public\", \"internal\", found \"Public\"")]
    [InlineData("""{ "dialect": null }""", 14, "Expected a dialect's name, found null")]
    [InlineData("""{ "baseAddress": "ftp://a.example" }""", 18, "Expected an absolute http or https address, found \"ftp://a.example\"")]
    [InlineData("""{ "baseAddress": "/api" }""", 18, "Expected an absolute http or https address, found \"/api\"")]
    [InlineData("""{ "includeRoot": "" }""", 18, "Expected a folder, found \"\"")]
    [InlineData("""{ "clients": [] }""", 14, "Expected an object, found an array")]
    [InlineData("""{ "clients": { "a": "new" } }""", 21, "Expected a C# type name of at most 80 characters, with more than the letters a to z, of which C# makes keywords, found \"new\"")]
    [InlineData("""{ "clients": { "a": { "baseAddress": true } } }""", 38, "Expected an absolute http or https address, found true")]
    [InlineData("""{ "routes": {} }""", 13, "Expected an array, found an object")]
    [InlineData("""{ "routes": ["a"] }""", 14, "Expected an object, found \"a\"")]
    [InlineData("""{ "routes": [{ "file": "*" }] }""", 14, "Expected \"path\" here too, found none")]
    [InlineData("""{ "routes": [{ "file": "*", "path": "api" }] }""", 37, "Expected a path that starts with a slash, found \"api\"")]
    [InlineData("""{ "severities": { "SDKF0041": "fatal" } }""", 31, "Expected one of \"none\", \"info\", \"warning\", \"error\", found \"fatal\"")]
    [InlineData("""{ "severities": { "SDKF0041": { "**": 1 } } }""", 39, "Expected one of \"none\", \"info\", \"warning\", \"error\", found 1")]
    [InlineData("""{ "overrides": 1.50 }""", 16, "Expected an array, found 1.50")]
    public void A_value_of_another_kind_has_no_effect_and_says_what_was_expected(string text, int column, string message)
    {
        var (settings, problems) = SettingsSamples.Read(text);

        Assert.Equal($"specs/sdkfactory.json:1:{column}: error SDKF0004: {message}; it has no effect.", Assert.Single(problems).ToString());
        Assert.Equal("Sdk", settings.Namespace);
        Assert.Empty(settings.Routes);
        Assert.Empty(settings.Severities);
    }

    [Fact]
    public void What_stands_beside_a_wrong_value_is_still_read()
    {
        var (settings, problems) = SettingsSamples.Read(
            """{ "routes": [{ "file": 1, "path": "/a" }, { "file": "*", "path": "/b" }], "clients": { "a": 1, "b": "B" } }""");

        Assert.Equal(2, problems.Count);
        Assert.Equal([new RouteRule("*", "/b")], settings.Routes);
        Assert.Equal([new ClientSetting("a", null, null), new ClientSetting("b", "B", null)], settings.Clients);
    }

    [Fact]
    public void A_severity_needs_the_id_of_a_problem()
    {
        var (settings, problems) = SettingsSamples.Read("""{ "severities": { "SDKF041": "none", "SDKF0099": "info" } }""");

        Assert.Equal(
            "specs/sdkfactory.json:1:19: warning SDKF0003: The key \"SDKF041\" is unknown here and has no effect; did you mean \"SDKF0041\"?",
            Assert.Single(problems).ToString());
        Assert.Equal([new SeverityRule("SDKF0099", null, Severity.Info)], settings.Severities);
    }

    [Fact]
    public void A_message_stays_short_and_on_one_line()
    {
        var problem = Assert.Single(SettingsSamples.Read($$"""{ "a\nb{{new string('x', 1_000)}}": 1 }""").Problems);

        Assert.DoesNotContain('\n', problem.Message);
        Assert.InRange(problem.Message.Length, 1, 200);
    }

    [Fact]
    public void No_text_makes_the_reader_throw_or_place_a_problem_outside_of_it() =>
        Gen.OneOf(JsonSamples.Noise, JsonSamples.Torn(SettingsSamples.Full)).Sample(
            text => SettingsSamples.Read(text).Problems.All(problem => problem.Place.Line <= text.Split('\n', '\r').Length && problem.Place.Column >= 1),
            iter: 5_000);
}
