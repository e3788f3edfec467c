using Microsoft.CodeAnalysis.CSharp;
using CsCheck;
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

    [Fact]
    public void The_compiler_accepts_every_valid_name() =>
        Gen.String[1, 6].Where(Identifier.IsValid).Sample(text => SyntaxFacts.IsValidIdentifier(text), iter: 200);

    [Fact]
    public void Every_keyword_of_the_compiler_is_reserved()
    {
        foreach (var kind in SyntaxFacts.GetReservedKeywordKinds())
        {
            Assert.False(Identifier.IsValid(SyntaxFacts.GetText(kind)));
        }
    }
}
