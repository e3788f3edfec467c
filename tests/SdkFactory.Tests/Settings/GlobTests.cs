using System;
using System.Diagnostics;
using System.Linq;
using System.Text.RegularExpressions;
using CsCheck;
using SdkFactory.Settings;
using Xunit;

namespace SdkFactory.Tests.Settings;

public class GlobTests
{
    [Theory]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    [InlineData("User.id", "User.id", true)]
    [InlineData("User.id", "user.id", false)]
    [InlineData("User.id", "Userxid", false)]
    [InlineData("*", "", true)]
    [InlineData("*.md", "a.md", true)]
    [InlineData("*.md", "a/b.md", false)]
    [InlineData("a/*/c", "a/b/c", true)]
    [InlineData("a/*/c", "a/b/b/c", false)]
    [InlineData("management/**", "management/a/b.md", true)]
    [InlineData("management/**", "management", false)]
    [InlineData("**/b.md", "a/x/b.md", true)]
    [InlineData("**b.md", "b.md", true)]
    [InlineData("**", "a/b", true)]
    [InlineData("***", "a/b", true)]
    [InlineData("a?c", "abc", true)]
    [InlineData("a?c", "a/c", false)]
    [InlineData("a?c", "ac", false)]
    [InlineData("**/x*y", "a/xb/xcy", true)]
    [InlineData("管理*/?.md", "管理-用户/中.md", true)]
    public void A_pattern_matches_the_whole_text(string pattern, string text, bool matches) =>
        Assert.Equal(matches, Glob.IsMatch(pattern, text));

    [Fact]
    public void Matching_agrees_with_the_regular_expression_that_says_the_same() =>
        Gen.Select(
            Gen.OneOf("a", "b", "/", ".", "?", "*", "**").Array[0, 8].Select(string.Concat),
            Gen.OneOf('a', 'b', '/', '.').Array[0, 10].Select(letters => new string(letters)))
        .Sample((pattern, text) => Glob.IsMatch(pattern, text) == Regex.IsMatch(text, AsRegex(pattern)), iter: 5_000);

    [Fact]
    public void A_hostile_pattern_takes_no_time()
    {
        var pattern = string.Concat(Enumerable.Repeat("**a*a", 200)) + "b";
        var watch = Stopwatch.StartNew();

        Assert.False(Glob.IsMatch(pattern, new string('a', 5_000)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5));
    }

    private static string AsRegex(string pattern)
    {
        var escaped = Regex.Escape(pattern).Replace(@"\*\*", "(.*)").Replace(@"\*", "[^/]*").Replace(@"\?", "[^/]");
        return $"^{escaped}$";
    }
}
