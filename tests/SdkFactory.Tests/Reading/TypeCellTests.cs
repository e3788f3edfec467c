using SdkFactory.Reading;
using SdkFactory.Settings;
using Xunit;

namespace SdkFactory.Tests.Reading;

public class TypeCellTests
{
    [Theory]
    [InlineData("string", "string")]
    [InlineData(" String  ", "string")]
    [InlineData("`number`", "number")]
    [InlineData("bool", "boolean")]
    [InlineData("object", "object")]
    [InlineData("enum", "value")]
    [InlineData("file", "file")]
    [InlineData("array", "array")]
    [InlineData("string[]", "string[]")]
    [InlineData("number [] []", "number[][]")]
    [InlineData("array[]", "array[]")]
    [InlineData("", "any")]
    [InlineData("any", "any")]
    [InlineData("[]", "any[]")]
    [InlineData("<a href=\"#\"></a>", "any")]
    [InlineData("ThingDto", "ThingDto")]
    [InlineData("STRING", "STRING")]
    [InlineData("string | number", "string | number")]
    [InlineData("<a href=\"#ThingDto\">ThingDto</a>", "ThingDto")]
    [InlineData("<a href=\"#ThingDto\">ThingDto</a>[]", "ThingDto[]")]
    [InlineData("<a href=\"#ThingDto\">ThingDto[]</a>", "ThingDto[]")]
    public void A_type_is_read_as_the_dialect_says(string raw, string type) => Assert.Equal(type, TypeCell.Read(raw, DialectPresets.Authing).ToString());

    [Theory]
    [InlineData("ThingDto", false)]
    [InlineData("<a href=\"#ThingDto\">ThingDto</a>", true)]
    [InlineData("<A HREF='#ThingDto'>ThingDto</A>", true)]
    public void Only_a_link_is_linked(string raw, bool linked) => Assert.Equal(linked, TypeCell.Read(raw, DialectPresets.Authing).Linked);

    [Fact]
    public void The_element_of_a_linked_list_is_linked() =>
        Assert.True(TypeCell.Read("<a href=\"#ThingDto\">ThingDto</a>[]", DialectPresets.Authing).Element!.Linked);
}
