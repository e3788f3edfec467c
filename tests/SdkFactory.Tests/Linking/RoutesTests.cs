using SdkFactory.Claims;
using SdkFactory.Linking.Operations;
using SdkFactory.Model;
using SdkFactory.Settings;
using SdkFactory.Tests.Reading;
using Xunit;

namespace SdkFactory.Tests.Linking;

public class RoutesTests
{
    [Theory]
    [InlineData("list-users", "/api/v3/list-users")]
    [InlineData("metadata-get-user", "/api/v3/metadata/get-user")]
    [InlineData("webauthn-x", "/api/v3/webauthn/x")]
    [InlineData("metadata", "/api/v3/metadata")]
    [InlineData("metadata-", "/api/v3/metadata/")]
    [InlineData("a b?#%{中}", "/api/v3/a%20b%3F%23%25%7B%E4%B8%AD%7D")]
    public void The_dialect_makes_a_path_of_the_stem(string stem, string path) => Assert.Equal(path, PathOf(stem, Read("{}")));

    [Theory]
    [InlineData("*", "a-b", "/x/a-b")]
    [InlineData("get-*", "get-a-b", "/x/a-b")]
    [InlineData("*-x", "a-x", "/x/a")]
    [InlineData("get-*-x", "get-a-x", "/x/a")]
    [InlineData("same", "same", "/x/")]
    [InlineData("?-*", "g-a", "/x/a")]
    public void The_rest_is_what_the_star_stands_for(string pattern, string stem, string path) =>
        Assert.Equal(path, PathOf(stem, Read($$"""{ "routes": [{ "file": "{{pattern}}", "path": "/x/{rest}" }] }""")));

    [Fact]
    public void The_rules_of_the_settings_come_before_those_of_the_dialect_and_the_first_match_wins()
    {
        var settings = Read("""{ "routes": [{ "file": "a-*", "path": "/one/{file}/{rest}" }, { "file": "a-*", "path": "/two" }] }""");

        Assert.Equal("/one/a-b/b", PathOf("a-b", settings));
        Assert.Equal("/api/v3/b", PathOf("b", settings));
    }

    [Fact]
    public void Without_a_matching_rule_there_is_no_path()
    {
        var settings = Read("""{ "routes": [{ "file": "a-*", "path": "/x" }] }""");

        Assert.Null(PathOf("b", settings with { Dialect = settings.Dialect with { Routes = [] } }));
    }

    [Theory]
    [InlineData("/a/{b}/c/{d-e}", "b d-e")]
    [InlineData("/{a}{b}", "a b")]
    [InlineData("/a", "")]
    [InlineData("/{a", "")]
    [InlineData("/a}", "")]
    public void The_placeholders_of_a_path_are_the_names_in_braces(string path, string holes) => Assert.Equal(holes, string.Join(' ', Routes.Placeholders(path)));

    [Theory]
    [InlineData("| a | string  | 是 | - | x |  |", "createIt", "", Verb.Get)]
    [InlineData("| a | string | 是 | - | x |  |", "getIt", "", Verb.Post)]
    [InlineData("|a|string|是|-|x||", "getIt", "", Verb.Get)]
    [InlineData("|a|string|是|-|x||", "createIt", "", Verb.Post)]
    [InlineData("|a|string|是|-|x||", "getIt", "dto.GetItDto {", Verb.Post)]
    [InlineData("", "listThings", "", Verb.Get)]
    [InlineData("", "ListThings", "", Verb.Get)]
    [InlineData("", "has-thing", "", Verb.Get)]
    [InlineData("", "isThing", "", Verb.Get)]
    [InlineData("", "issueThing", "", Verb.Post)]
    [InlineData("", "getaway", "", Verb.Post)]
    [InlineData("", "createIt", "", Verb.Post)]
    [InlineData("", "*", "", Verb.Post)]
    public void Layout_decides_the_verb_then_the_sample_then_the_name(string rows, string name, string sample, Verb verb)
    {
        var claim = PageText.Read(PageText.Of(rows, sample: sample)).Operations[0];

        Assert.Equal(verb, VerbOf(claim with { Name = name, Title = "标题" }));
    }

    [Theory]
    [InlineData("", "获取配置", Verb.Get)]
    [InlineData("", "配置", Verb.Post)]
    [InlineData("|a|string|是|-|x||", "获取配置", Verb.Post)]
    public void Without_rows_the_title_may_say_get(string rows, string title, Verb verb) =>
        Assert.Equal(verb, VerbOf(PageText.Read(PageText.Of(rows)).Operations[0] with { Name = "initIt", Title = title }));

    private static string? PathOf(string fileName, SdkSettings settings) =>
        OperationPrecedence.Path.TryDecide(Gather(fileName, PageText.Read(PageText.Of()).Operations[0], settings))?.Value;

    private static Verb VerbOf(OperationClaim claim) => OperationPrecedence.Verb.Decide(Gather("do-it", claim, Read("{}"))).Value;

    private static OperationEvidence Gather(string fileName, OperationClaim claim, SdkSettings settings) =>
        new() { Page = new ApiPage($"m/{fileName}.md", [claim], []), Claim = claim, Settings = settings, Overrides = [] };

    private static SdkSettings Read(string settings) => Pages.SettingsOf(settings);
}
