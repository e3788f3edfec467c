using System;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using CsCheck;
using SdkFactory.Emitting;
using Xunit;

namespace SdkFactory.Tests.Emitting;

public class XmlDocTests
{
    private static readonly Gen<string> AnyText = Gen.OneOf(
            Gen.String,
            Gen.OneOf("`", "[", "](", "](https://a.b/?c=\"d\"&e)", ")", "<", "&amp;", "]]>", "-->", "\n", "\r", "\u0085", "\u2028", "\u2029", "\0", "\uFFFF", "中", "///", "*/").Array[0, 12].Select(string.Concat))
        .Select(text => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("a < b & \"c\" > d", "a &lt; b &amp; &quot;c&quot; &gt; d")]
    [InlineData("the `code` span", "the <c>code</c> span")]
    [InlineData("`<T>`", "<c>&lt;T&gt;</c>")]
    [InlineData("open ` tick", "open ` tick")]
    [InlineData("``", "``")]
    [InlineData("[docs](https://a.b/?c=1&d=2)", "<see href=\"https://a.b/?c=1&amp;d=2\">docs</see>")]
    [InlineData("[bad](javascript:alert(1))", "[bad](javascript:alert(1))")]
    [InlineData("[local](./x.md)", "[local](./x.md)")]
    [InlineData("[quote](https://a.b/\"onclick)", "<see href=\"https://a.b/&quot;onclick\">quote</see>")]
    [InlineData("[open", "[open")]
    [InlineData(" a \n\n\r\n b ", "a<br/>\nb")]
    [InlineData("a\u2028b\u2029c\u0085d", "a<br/>\nb<br/>\nc<br/>\nd")]
    [InlineData("a\tb\0c\u202Ed", "a b cd")]
    [InlineData("", "")]
    public void Text_is_escaped_and_its_code_and_links_become_elements(string text, string xml) => Assert.Equal(xml, XmlDoc.Text(text));

    [Theory]
    [InlineData("one", "/// <summary>one</summary>")]
    [InlineData("one\ntwo", "/// <summary>\n/// one<br/>\n/// two\n/// </summary>")]
    [InlineData("", "")]
    public void An_element_stands_on_one_line_where_its_text_does(string text, string lines) => Assert.Equal(lines, XmlDoc.Element("summary", XmlDoc.Text(text)).ToString());

    [Fact]
    public void Paragraphs_are_marked_where_there_are_several()
    {
        Assert.Equal("a", XmlDoc.Paragraphs(["", "a"]));
        Assert.Equal("<para>a</para>\n<para>b</para>", XmlDoc.Paragraphs(["a", "", "b"]));
        Assert.Equal("", XmlDoc.Paragraphs([""]));
    }

    [Fact]
    public void Any_text_is_XML() => AnyText.Sample(
        text => XElement.Parse($"<doc>{XmlDoc.Text(text)}{XmlDoc.Word(text)}</doc>").Name == "doc",
        iter: 20_000);

    [Fact]
    public void Every_line_stays_a_comment() => AnyText.Sample(
        text => XmlDoc.Element("summary", XmlDoc.Text(text + "x")).ToString().Split('\n').All(line => line.StartsWith("/// ", StringComparison.Ordinal))
            && (XmlDoc.Element("summary", XmlDoc.Text(text)) + XmlDoc.Word(text)).All(c => c is not ('\r' or '\u0085' or '\u2028' or '\u2029' or '\f' or '\v'))
            && !XmlDoc.Word(text).Contains('\n'),
        iter: 20_000);
}
