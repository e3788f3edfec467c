using System.Linq;
using SdkFactory.Tests.Reading;
using Xunit;

namespace SdkFactory.Tests.Linking;

public class TypeMergerTests
{
    [Theory]
    [InlineData("| a | string | 是 | x |  |", "| a | string | 是 | y |  |", "a:Text!", "")]
    [InlineData("| a | string | 是 | x |  |", "| a | string | 否 | x |  |", "a:Text", "SDKF0033")]
    [InlineData("| a | string | 是 | x |  |\n| b | number | 是 | x |  |", "| a | string | 是 | x |  |", "a:Text! b:Integer", "SDKF0033")]
    [InlineData("| a | string | 是 | x |  |", "| b | string | 是 | x |  |", "a:Text b:Text", "SDKF0033 SDKF0033")]
    [InlineData("| a | object | 是 | x |  |", "| a | <a href=\"#OtherDto\">OtherDto</a> | 是 | x |  |", "a:Model!", "SDKF0033")]
    [InlineData("| a | array | 是 | x |  |", "| a | number[] | 是 | x |  |", "a:List!", "SDKF0033")]
    [InlineData("| a |  | 是 | x |  |", "| a | string | 是 | x |  |", "a:Text!", "SDKF0033")]
    [InlineData("| a | OtherDto | 是 | x |  |", "| a | <a href=\"#OtherDto\">OtherDto</a> | 是 | x |  |", "a:Model!", "")]
    [InlineData("| a | string | 是 | x |  |", "", "a:Text!", "SDKF0027")]
    [InlineData("| a | string | 是 | x | 可选枚举值：`A` |", "| a | string | 是 | x | 可选枚举值：`B` |", "a:Enum!", "SDKF0033")]
    public void Definitions_of_one_name_are_merged(string one, string other, string members, string problems)
    {
        var workspace = Pages.Of("{}", ("m/do-it.md", Page(one)), ("m/do-more.md", Page(other)));
        var type = workspace.Model.Types.Single(item => item.Name == "SharedDto");

        Assert.Equal(members, string.Join(' ', type.Members.Select(member => $"{member.WireName}:{member.Type.Kind}{(member.Required ? "!" : "")}")));
        Assert.Equal(problems, string.Join(' ', workspace.Problems.Select(problem => problem.Kind.Id)));
        Assert.Equal(["m/do-it.md", "m/do-more.md"], type.Pages);
    }

    [Fact]
    public void The_values_of_all_pages_are_united()
    {
        var workspace = Pages.Of(
            "{}",
            ("m/do-it.md", Page("| a | string | 是 | x<br>- `B`: 乙 | 可选枚举值：`A`,`B` |")),
            ("m/do-more.md", Page("| a | string | 是 | x<br>- `A`: 甲 | 可选枚举值：`C`,`A` |")));

        Assert.Equal(["A甲", "B乙", "C"], Assert.Single(workspace.Model.Enums).Members.Select(member => member.Wire + member.Description));
    }

    [Fact]
    public void Two_structures_of_one_name_on_a_page_are_merged_too()
    {
        var workspace = Pages.Of("{}", ("m/do-it.md", PageText.Of(structures: PageText.Thing + PageText.Structure("ThingDto", "| b | string | 是 | x |  |"))));

        Assert.Equal(["a", "b"], workspace.Model.Types.Single(item => item.Name == "ThingDto").Members.Select(member => member.WireName));
    }

    private static string Page(string rows) => PageText.Of(
        structures: PageText.Thing + PageText.Structure("SharedDto", rows.Split('\n')) + PageText.Structure("OtherDto", "| z | string | 是 | x |  |"));
}
