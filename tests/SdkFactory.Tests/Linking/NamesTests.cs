using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using SdkFactory.Linking.Naming;
using Xunit;

namespace SdkFactory.Tests.Linking;

public class NamesTests
{
    [Theory]
    [InlineData("funcId", "FuncId")]
    [InlineData("FuncId", "FuncId")]
    [InlineData("PRE_REGISTER", "PreRegister")]
    [InlineData("POST", "Post")]
    [InlineData("zh-CN", "ZhCN")]
    [InlineData("user.name", "UserName")]
    [InlineData("a_b", "AB")]
    [InlineData("aB", "AB")]
    [InlineData("_id", "Id")]
    [InlineData("$ref", "Ref")]
    [InlineData("x-trace id", "XTraceId")]
    [InlineData("2fa", "Value2fa")]
    [InlineData("10", "Value10")]
    [InlineData("1.0", "Value1_0")]
    [InlineData("1.a", "Value1A")]
    [InlineData("v1.0", "V1_0")]
    [InlineData("中文", "中文")]
    [InlineData("中 文", "中文")]
    [InlineData("*", "Star")]
    [InlineData("<=", "LessEqual")]
    [InlineData(" ", "Space")]
    [InlineData("_", "Underscore")]
    [InlineData("__", "UnderscoreUnderscore")]
    [InlineData("", "Empty")]
    [InlineData("😀", "UD83DUDE00")]
    [InlineData("a😀b", "AB")]
    [InlineData("class", "Class")]
    [InlineData("é", "É")]
    [InlineData("ß", "ß")]
    [InlineData("١", "U0661")]
    public void A_wire_name_becomes_a_name_in_Pascal_case(string wire, string name) => Assert.Equal(name, Names.Pascal(wire));

    [Theory]
    [InlineData("UserDto", "UserDto")]
    [InlineData("User_Dto", "User_Dto")]
    [InlineData("SSOConfig", "SSOConfig")]
    [InlineData("_Dto", "_Dto")]
    [InlineData("userDto", "UserDto")]
    [InlineData("user", "User")]
    [InlineData("user_dto", "UserDto")]
    [InlineData("record", "Record")]
    [InlineData("class", "Class")]
    [InlineData("__arglist", "Arglist")]
    [InlineData("User<T>", "UserT")]
    [InlineData("2Fa", "Value2Fa")]
    [InlineData("中文", "中文")]
    [InlineData("", "Empty")]
    public void A_stated_name_stays_where_CSharp_and_convention_allow(string wire, string name) => Assert.Equal(name, Names.Stated(wire));

    [Theory]
    [InlineData("user_id", "User_id")]
    [InlineData("userId", "UserId")]
    [InlineData("user-id", "User_id")]
    [InlineData("_id", "_id")]
    [InlineData("2fa", "Value2fa")]
    [InlineData("1.0", "Value1_0")]
    [InlineData("*", "Star")]
    [InlineData("", "Empty")]
    [InlineData("a😀", "A__")]
    public void The_exact_name_keeps_underscores(string wire, string name) => Assert.Equal(name, Names.Exact(wire));

    [Theory]
    [InlineData("PipelineFunctionDto", "Pipeline Function Dto")]
    [InlineData("SSOConfig", "SSOConfig")]
    [InlineData("ConfigSSO", "Config SSO")]
    [InlineData("V1_0", "V1 0")]
    [InlineData("Http2Get", "Http2 Get")]
    [InlineData("中文", "中文")]
    [InlineData("A", "A")]
    public void The_humps_of_a_name_are_its_words(string name, string humps) => Assert.Equal(humps, string.Join(' ', Names.SplitPascal(name)));

    [Theory]
    [InlineData("管理-pipeline/a", "管理 pipeline a")]
    [InlineData("__", "")]
    [InlineData("", "")]
    public void Words_end_at_whatever_is_no_letter_and_no_digit(string wire, string words) => Assert.Equal(words, string.Join(' ', Names.Words(wire)));

    [Fact]
    public void Any_text_gives_an_identifier_that_is_no_keyword() => Gen.String.Sample(
        wire => IsIdentifier(Names.Pascal(wire)) && IsIdentifier(Names.Stated(wire)) && IsIdentifier(Names.Exact(wire)),
        iter: 20_000);

    private static bool IsIdentifier(string name) => SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None;
}
