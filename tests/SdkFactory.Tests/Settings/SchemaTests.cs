using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Json;
using SdkFactory.Model;
using SdkFactory.Settings;
using Xunit;

namespace SdkFactory.Tests.Settings;

/// <summary>Editors know the settings by the schema, the generator by its tables of keys; they must not part.</summary>
public class SchemaTests
{
    private static readonly JsonValue Schema = ReadSchema();

    [Fact]
    public void The_schema_and_the_reader_know_the_same_keys()
    {
        AssertSame(SettingsReader.Keys.Keys, PropertiesOf(Schema));
        AssertSame(ClientSettingReader.Keys.Keys, PropertiesOf(At("$defs", "client")));
        AssertSame(OpenApiSettingReader.Keys.Keys, PropertiesOf(At("$defs", "openapi")));
        AssertSame(OpenApiSettingReader.SchemeKeys.Keys, PropertiesOf(At("$defs", "securityScheme")));
        AssertSame(RouteRuleReader.Keys.Keys, PropertiesOf(At("$defs", "route")));
        AssertSame(OverrideReader.Keys.Keys, PropertiesOf(At("$defs", "override")));
    }

    [Fact]
    public void The_schema_and_the_model_know_the_same_words()
    {
        AssertSame(WordsOf<Accessibility>(), EnumOf("properties", "accessibility"));
        AssertSame(WordsOf<Severity>(), EnumOf("$defs", "severity"));
        AssertSame(WordsOf<Verb>().Select(word => word.ToUpperInvariant()), EnumOf("$defs", "override", "properties", "verb"));
        AssertSame(WordsOf<BodyFormat>(), EnumOf("$defs", "override", "properties", "body"));
        AssertSame(WordsOf<ResponseFormat>(), EnumOf("$defs", "override", "properties", "response"));
        AssertSame(WordsOf<ParameterLocation>(), EnumOf("$defs", "override", "properties", "in"));
    }

    [Fact]
    public void Every_key_has_a_description_for_editors()
    {
        foreach (var path in new string[][] { ["properties"], ["$defs", "client", "properties"], ["$defs", "route", "properties"], ["$defs", "openapi", "properties"], ["$defs", "securityScheme", "properties"], ["$defs", "override", "properties"] })
        {
            Assert.All(At(path).Members, member => Assert.NotNull(member.Value.Find("description")));
        }
    }

    [Fact]
    public void The_defaults_that_the_schema_names_are_the_reader_s()
    {
        var settings = SettingsSamples.Read("{}").Settings;

        Assert.Equal(settings.Namespace, At("properties", "namespace", "default").Text);
        Assert.Equal(settings.Dialect.Name, At("properties", "dialect", "default").Text);
        Assert.Equal(WordOf(settings.Accessibility), At("properties", "accessibility", "default").Text);
    }

    private static void AssertSame(IEnumerable<string> expected, IEnumerable<string> actual) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));

    private static IEnumerable<string> PropertiesOf(JsonValue schema) => schema.Find("properties")!.Members.Select(member => member.Name);

    private static IEnumerable<string> EnumOf(params string[] path) => At([.. path, "enum"]).Items.Select(item => item.Text);

    private static JsonValue At(params string[] path) => path.Aggregate(Schema, (value, key) => value.Find(key)!);

    private static IEnumerable<string> WordsOf<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(WordOf);

    private static string WordOf<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static JsonValue ReadSchema() =>
        JsonText.TryParse(File.ReadAllText(Repository.At("generator", "sdkfactory.schema.json")), allowComments: false, out var value, out var fault)
            ? value
            : throw new InvalidDataException(fault.Message);
}
