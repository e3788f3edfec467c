using SdkFactory.Reading;
using Xunit;

namespace SdkFactory.Tests.Reading;

public class CellTextTests
{
    [Theory]
    [InlineData("<b>x</b>", "x")]
    [InlineData("<a href=\"#X\">X</a>", "X")]
    [InlineData("<DIV style=\"width:80px\">x</DIV>", "x")]
    [InlineData("x</div>", "x")]
    [InlineData("a<br>b<br/>c<BR />d", "a\nb\nc\nd")]
    [InlineData("`<b>` <b>x</b>", "`<b>` x")]
    public void Tags_outside_code_go_and_line_breaks_become_lines(string raw, string plain) => Assert.Equal(plain, CellText.Plain(raw));

    [Theory]
    [InlineData("/users/<id>")]
    [InlineData("<string, number>")]
    [InlineData("a < b > c")]
    [InlineData("a <")]
    [InlineData("<b")]
    [InlineData("</")]
    [InlineData("<>")]
    [InlineData("<bold>")]
    public void What_is_no_known_tag_stays(string raw) => Assert.Equal(raw, CellText.Plain(raw));

    [Theory]
    [InlineData("&lt;b&gt;", "<b>")]
    [InlineData("a&amp;b", "a&b")]
    [InlineData("&#20013;&#x6587;", "中文")]
    [InlineData("`&lt;`", "`&lt;`")]
    [InlineData("&nothing;", "&nothing;")]
    [InlineData("a & b; c", "a & b; c")]
    [InlineData("&", "&")]
    [InlineData("&#xD800;", "&#xD800;")]
    public void Entities_outside_code_are_decoded(string raw, string plain) => Assert.Equal(plain, CellText.Plain(raw));

    [Theory]
    [InlineData("a \\| b", "a | b")]
    [InlineData("`a\\|b`", "`a|b`")]
    [InlineData("snake\\_case \\* \\<b\\>", "snake_case * <b>")]
    [InlineData("C:\\new", "C:\\new")]
    [InlineData("`\\d`", "`\\d`")]
    [InlineData("a\\", "a\\")]
    [InlineData("a\r\nb", "a\nb")]
    public void Escapes_and_carriage_returns_are_taken_off(string raw, string plain) => Assert.Equal(plain, CellText.Plain(raw));

    [Theory]
    [InlineData("  name  ", "name")]
    [InlineData("`name`", "name")]
    [InlineData("<div style=\"width:1px\">`名称`</div>", "名称")]
    [InlineData("`a` b", "`a` b")]
    [InlineData("", "")]
    [InlineData("` `", "")]
    public void A_word_stands_without_mark_up(string raw, string word) => Assert.Equal(word, CellText.Word(raw));
}
