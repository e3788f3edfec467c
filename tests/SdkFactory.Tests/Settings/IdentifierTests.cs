using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using SdkFactory.Settings;
using Xunit;

namespace SdkFactory.Tests.Settings;

public class IdentifierTests
{
    [Theory]
    [InlineData("Authing")]
    [InlineData("_a1")]
    [InlineData("用户")]
    [InlineData("record")]
    [InlineData("Class")]
    public void A_name_is_valid(string text) => Assert.True(Identifier.IsValid(text));

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a-b")]
    [InlineData("a b")]
    [InlineData("a.b")]
    [InlineData("@class")]
    [InlineData("class")]
    [InlineData("a\u200D")]
    public void Another_text_is_not(string text) => Assert.False(Identifier.IsValid(text));

    [Theory]
    [InlineData("Acme", true)]
    [InlineData("Acme.Api.V3", true)]
    [InlineData("Acme.", false)]
    [InlineData(".Acme", false)]
    [InlineData("Acme..Api", false)]
    [InlineData("Acme.namespace", false)]
    [InlineData("Acme.3", false)]
    public void A_namespace_is_names_between_dots(string text, bool isValid) => Assert.Equal(isValid, Identifier.IsValidNamespace(text));

    // A name is a first letter and others, so each character in each of the two places is all there is to know.
    [Fact]
    public void The_compiler_accepts_every_valid_name()
    {
        var characters = Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).ToList();
        var names = characters.Select(first => $"{first}").Concat(characters.Select(second => $"a{second}")).Where(Identifier.IsValid).ToList();

        Assert.True(names.Count > 80_000, $"Only {names.Count} names are valid.");
        Assert.DoesNotContain(names, name => !SyntaxFacts.IsValidIdentifier(name));
    }

    [Fact]
    public void Every_keyword_of_the_compiler_is_reserved()
    {
        foreach (var kind in SyntaxFacts.GetReservedKeywordKinds())
        {
            Assert.False(Identifier.IsValid(SyntaxFacts.GetText(kind)));
        }
    }
}
