using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Settings;
using Xunit;

namespace SdkFactory.Tests.Settings;

public class AuthingDialectTests
{
    [Fact]
    public void It_is_the_preset_there_is() => Assert.Equal(["authing"], DialectPresets.Names);

    [Fact]
    public void Its_file_has_no_problem()
    {
        var (settings, problems) = SettingsSamples.Read("""{ "dialect": "authing" }""");

        Assert.Empty(problems);
        Assert.Equal(DialectPresets.Authing, settings.Dialect);
    }

    [Theory]
    [InlineData("string", TypeClaimKind.String)]
    [InlineData("String", TypeClaimKind.String)]
    [InlineData("bool", TypeClaimKind.Boolean)]
    [InlineData("array", TypeClaimKind.Array)]
    public void Its_pages_use_these_type_words(string word, TypeClaimKind kind) =>
        Assert.Contains(new TypeWord(word, kind), DialectPresets.Authing.Types);

    [Fact]
    public void No_type_word_means_two_things() =>
        Assert.Equal(DialectPresets.Authing.Types.Count, DialectPresets.Authing.Types.Select(type => type.Word).Distinct().Count());

    [Fact]
    public void Any_stem_has_a_route() => Assert.Equal(new RouteRule("*", "/api/v3/{file}"), DialectPresets.Authing.Routes[^1]);
}
