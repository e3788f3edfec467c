using SdkFactory.Reading;
using SdkFactory.Settings;
using Xunit;

namespace SdkFactory.Tests.Reading;

public class NestedTypeTests
{
    private const string Link = "<a href=\"#X\">X</a>";

    [Theory]
    [InlineData("列表。嵌套类型：" + Link + "。", "X", "列表。。")]
    [InlineData("嵌套类型:" + Link, "X", "")]
    [InlineData("嵌套类型 ： " + Link + "[]", "X", "[]")]
    [InlineData("嵌套类型：<a href=\"#Y\">Y</a> 嵌套类型：" + Link, "X", "嵌套类型：<a href=\"#Y\">Y</a> ")]
    [InlineData("嵌套类型：<A href=\"#X\">X</A>。", "X", "。")]
    [InlineData("嵌套类型：<a href=\"#\"></a>", "any", "")]
    public void The_note_names_the_type_and_leaves_the_description(string description, string type, string rest)
    {
        Assert.Equal(type, NestedType.TakeFrom(ref description, DialectPresets.Authing)?.ToString());
        Assert.Equal(rest, description);
    }

    [Theory]
    [InlineData("列表。")]
    [InlineData("嵌套类型：X")]
    [InlineData("嵌套类型 " + Link)]
    [InlineData("嵌套类型：见 " + Link)]
    [InlineData("嵌套类型：：" + Link)]
    [InlineData("嵌套类型：<a href=\"#X\">X")]
    [InlineData(Link + " 嵌套类型：")]
    public void Anything_else_is_description(string description)
    {
        var rest = description;

        Assert.Null(NestedType.TakeFrom(ref rest, DialectPresets.Authing));
        Assert.Equal(description, rest);
    }

    [Theory]
    [InlineData("", "X")]
    [InlineData("array", "X[]")]
    [InlineData("string[]", "string[]")]
    [InlineData("object", "X")]
    [InlineData("string", "string")]
    public void The_type_cell_wins_where_it_says_more_than_the_note(string cell, string type) =>
        Assert.Equal(type, PageText.Rows(PageText.Structure("ThingDto", $"| a | {cell} | 是 | 嵌套类型：{Link}。 |  |"))[0].Type.ToString());
}
