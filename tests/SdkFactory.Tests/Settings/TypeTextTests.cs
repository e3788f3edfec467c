using SdkFactory.Claims;
using SdkFactory.Settings;
using Xunit;

namespace SdkFactory.Tests.Settings;

public class TypeTextTests
{
    [Theory]
    [InlineData("string", TypeClaimKind.String)]
    [InlineData("number", TypeClaimKind.Number)]
    [InlineData("boolean", TypeClaimKind.Boolean)]
    [InlineData("object", TypeClaimKind.Object)]
    [InlineData("any", TypeClaimKind.Any)]
    [InlineData("file", TypeClaimKind.File)]
    public void A_base_word_is_its_kind(string text, TypeClaimKind kind) => Assert.Equal(new TypeClaim(kind), TypeText.TryParse(text));

    [Fact]
    public void Another_name_refers_to_a_structure_as_a_link_would() =>
        Assert.Equal(new TypeClaim(TypeClaimKind.Reference, "UserDto", Linked: true), TypeText.TryParse("UserDto"));

    [Theory]
    [InlineData("string")]
    [InlineData("string[]")]
    [InlineData("UserDto[][]")]
    [InlineData("用户[][][][]")]
    public void A_type_prints_as_it_was_written(string text) => Assert.Equal(text, TypeText.TryParse(text)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("array")]
    [InlineData("string []")]
    [InlineData("string[")]
    [InlineData("Map<string>")]
    [InlineData("string[][][][][]")]
    public void Another_text_is_no_type(string text) => Assert.Null(TypeText.TryParse(text));
}
