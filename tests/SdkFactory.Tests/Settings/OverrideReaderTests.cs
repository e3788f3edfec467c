using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Settings;
using SdkFactory.Values;
using Xunit;

namespace SdkFactory.Tests.Settings;

public class OverrideReaderTests
{
    [Theory]
    [InlineData("""{ "page": "a.md", "exclude": true }""")]
    [InlineData("""{ "page": "a.md", "reason": " \n", "exclude": true }""")]
    [InlineData("""{ "page": "a.md", "reason": 1, "exclude": true }""")]
    public void An_override_without_a_reason_is_dropped(string text)
    {
        var (settings, problems) = Read(text);

        Assert.Equal(Problems.MissingReason, Assert.Single(problems).Kind);
        Assert.Empty(settings.Overrides);
    }

    [Theory]
    [InlineData("""{ "reason": "r", "exclude": true }""")]
    [InlineData("""{ "page": "a.md", "operation": "A", "reason": "r", "exclude": true }""")]
    [InlineData("""{ "member": "A.b", "page": "a.md", "reason": "r", "verb": "GET" }""")]
    [InlineData("17")]
    public void An_override_names_exactly_one_thing(string text)
    {
        var (settings, problems) = Read(text);

        Assert.Equal(
            "specs/sdkfactory.json:1:18: error SDKF0004: Expected an override of exactly one page, operation, type or member; this one has no effect.",
            Assert.Single(problems).ToString());
        Assert.Empty(settings.Overrides);
    }

    [Fact]
    public void An_override_sets_something()
    {
        var (settings, problems) = Read("""{ "page": "a.md", "reason": "r" }""");

        Assert.Equal(
            "specs/sdkfactory.json:1:18: error SDKF0004: This override names something, but sets nothing, so it has no effect.",
            Assert.Single(problems).ToString());
        Assert.Empty(settings.Overrides);
    }

    [Theory]
    [InlineData("page", "type", "\"A\"")]
    [InlineData("page", "required", "true")]
    [InlineData("operation", "in", "\"query\"")]
    [InlineData("operation", "enum", "[\"A\"]")]
    [InlineData("type", "verb", "\"GET\"")]
    [InlineData("type", "response", "\"json\"")]
    [InlineData("member", "exclude", "true")]
    [InlineData("member", "verb", "\"GET\"")]
    [InlineData("member", "path", "\"/a\"")]
    [InlineData("member", "body", "\"json\"")]
    public void A_key_belongs_to_the_things_that_have_it(string target, string key, string value)
    {
        var (settings, problems) = Read($$"""{ "{{target}}": "x", "reason": "r", "{{key}}": {{value}} }""");

        var problem = Assert.Single(problems);
        Assert.Equal(Problems.InvalidValue, problem.Kind);
        Assert.Equal($"An override by {target} cannot set \"{key}\", so it has no effect.", problem.Message);
        Assert.Empty(settings.Overrides);
    }

    [Theory]
    [InlineData("\"exclude\": false", "Expected true, found false")]
    [InlineData("\"name\": \"a b\"", "Expected a C# name of at most 80 characters, found \"a b\"")]
    [InlineData("\"verb\": \"get\"", "Expected one of \"GET\", \"POST\", \"PUT\", \"PATCH\", \"DELETE\", found \"get\"")]
    [InlineData("\"path\": \"a\"", "Expected a path that starts with a slash, found \"a\"")]
    [InlineData("\"body\": \"xml\"", "Expected one of \"none\", \"json\", \"form\", \"multipart\", found \"xml\"")]
    [InlineData("\"response\": []", "Expected one of \"json\", \"text\", \"binary\", \"empty\", found an array")]
    public void A_wrong_value_of_an_operation_has_no_effect(string setting, string message) => AssertWrong("operation", setting, message);

    [Theory]
    [InlineData("\"type\": \"array\"", "Expected string, number, boolean, object, any, file or a structure's name, with [] after it for a list, found \"array\"")]
    [InlineData("\"required\": \"yes\"", "Expected true or false, found \"yes\"")]
    [InlineData("\"in\": \"cookie\"", "Expected one of \"body\", \"query\", \"path\", \"header\", found \"cookie\"")]
    [InlineData("\"enum\": \"A\"", "Expected an array, found \"A\"")]
    public void A_wrong_value_of_a_member_has_no_effect(string setting, string message) => AssertWrong("member", setting, message);

    [Fact]
    public void What_is_right_in_an_override_is_applied_without_the_rest()
    {
        var (settings, problems) = Read("""{ "member": "A.b", "reason": "r", "enum": ["X", ""], "required": 1, "tpye": "string" }""");

        Assert.Equal([Problems.InvalidValue, Problems.InvalidValue, Problems.UnknownKey], problems.Select(problem => problem.Kind));
        Assert.Equal(
            [new Override(OverrideTarget.Member, "A.b", "r", new Place(1, 18), Enum: (EquatableArray<string>)["X"])],
            settings.Overrides);
    }

    private static void AssertWrong(string target, string setting, string message)
    {
        var (settings, problems) = Read($$"""{ "{{target}}": "A.b", "reason": "r", {{setting}} }""");

        Assert.Equal($"{message}; it has no effect.", Assert.Single(problems).Message);
        Assert.Empty(settings.Overrides);
    }

    private static SettingsReading Read(string text) => SettingsSamples.Read($$"""{ "overrides": [ {{text}} ] }""");
}
