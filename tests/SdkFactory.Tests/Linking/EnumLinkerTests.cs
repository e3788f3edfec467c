using System;
using System.Linq;
using SdkFactory.Model;
using SdkFactory.Tests.Reading;
using Xunit;

namespace SdkFactory.Tests.Linking;

public class EnumLinkerTests
{
    private const string Values = "可选枚举值：`on`,`off`";

    [Theory]
    [InlineData("PipelineFunctionDto.scene", "PipelineFunctionScene")]
    [InlineData("CreatePipelineDto.scene", "PipelineScene")]
    [InlineData("UserState.state", "UserStateState")]
    [InlineData("UserStateDto.state", "UserStateState")]
    [InlineData("SyncTaskDto.syncTaskType", "SyncTaskType")]
    [InlineData("GetDto.state", "GetState")]
    [InlineData("UserDto.zh-CN", "UserZhCN")]
    [InlineData("CreateUserDto.state UpdateUserDto.state", "UserState")]
    [InlineData("CatDto.signInType DogDto.signInType", "SignInType")]
    [InlineData("CatDto.state DogDto.state", "CatState")]
    [InlineData("CatDto.state DogDto.other", "CatState DogOther")]
    public void An_enum_is_called_after_what_its_owners_are_about_and_the_member(string members, string names) =>
        Assert.Equal(names, string.Join(' ', Model(members.Split(' ')).Enums.Select(item => item.Name)));

    [Fact]
    public void The_order_of_values_makes_no_enum_of_its_own()
    {
        var model = Link(
            PageText.Structure("CreateUserDto", "| state | string | 是 | x | 可选枚举值：`on`,`off` |")
            + PageText.Structure("UpdateUserDto", "| state | string | 是 | x | 可选枚举值：`off`,`on` |"));

        Assert.Equal(["on", "off"], Assert.Single(model.Enums).Members.Select(member => member.Wire));
    }

    [Fact]
    public void Other_values_make_an_enum_of_their_own()
    {
        var model = Link(
            PageText.Structure("CreateUserDto", "| state | string | 是 | x | 可选枚举值：`on`,`off` |")
            + PageText.Structure("UpdateUserDto", "| state | string | 是 | x | 可选枚举值：`on` |"));

        Assert.Equal(2, model.Enums.Count);
        Assert.Equal(2, model.Enums.Select(item => item.Name).Distinct().Count());
    }

    [Theory]
    [InlineData("`on`,`off`", "On Off")]
    [InlineData("`PRE_REGISTER`,`1.0`,`10`", "PreRegister Value1_0 Value10")]
    [InlineData("`a_b`,`aB`", "AB AB")]
    [InlineData("`+`,`*`", "Plus Star")]
    public void The_values_get_names_of_their_own(string values, string names)
    {
        var item = Assert.Single(Link(PageText.Structure("UserDto", $"| state | string | 是 | x | 可选枚举值：{values} |")).Enums);

        Assert.Equal(names.Split(' ').Distinct().First(), item.Members[0].Name);
        Assert.Equal(item.Members.Count, item.Members.Select(member => member.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(names.Split(' ').Length, item.Members.Count);
    }

    [Fact]
    public void A_description_is_taken_from_whoever_gives_one()
    {
        var model = Link(
            PageText.Structure("CreateUserDto", "| state | string | 是 | x | 可选枚举值：`on` |")
            + PageText.Structure("UpdateUserDto", "| state | string | 是 | x<br>- `on`: 开 | 可选枚举值：`on` |"));

        Assert.Equal([new EnumMember("On", "on", "开")], Assert.Single(model.Enums).Members);
    }

    [Fact]
    public void The_values_of_a_number_stay_in_its_description()
    {
        var model = Link(PageText.Structure("ThingDto", "| a | number | 是 | x | 可选枚举值：`1`,`2` |"));

        Assert.Empty(model.Enums);
        Assert.Equal("x\n`1`: \n`2`:", model.Types.Single(type => type.Name == "ThingDto").Members[0].Description);
    }

    [Theory]
    [InlineData("string", "Enum")]
    [InlineData("string[]", "List")]
    [InlineData("array", "List")]
    [InlineData("object", "Object")]
    public void Text_and_lists_of_text_may_be_enums(string type, string kind)
    {
        var model = Link(PageText.Structure("ThingDto", $"| a | {type} | 是 | x | {Values} |"));
        var found = model.Types.Single(item => item.Name == "ThingDto").Members[0].Type;

        Assert.Equal(kind, found.Kind.ToString());
        Assert.Equal(kind != "Object", model.Enums.Count == 1);
        Assert.True(kind != "List" || found.Element!.Kind == TypeKind.Enum);
    }

    private static ApiModel Model(string[] members) => Link(string.Concat(members
        .Select(member => member.Split('.'))
        .Select(parts => PageText.Structure(parts[0], $"| {parts[1]} | string | 是 | x | {Values} |"))));

    private static ApiModel Link(string structures) => Pages.Of("{}", ("m/do-it.md", PageText.Of(structures: structures))).Model;
}
