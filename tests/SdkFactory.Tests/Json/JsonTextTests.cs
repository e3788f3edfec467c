using System.Linq;
using SdkFactory.Json;
using Xunit;

namespace SdkFactory.Tests.Json;

public class JsonTextTests
{
    [Theory]
    [InlineData("null", JsonKind.Null)]
    [InlineData("true", JsonKind.True)]
    [InlineData("false", JsonKind.False)]
    [InlineData("1", JsonKind.Number)]
    [InlineData("\"a\"", JsonKind.String)]
    [InlineData("[]", JsonKind.Array)]
    [InlineData("{}", JsonKind.Object)]
    [InlineData(" \t\r\n1 \t\r\n", JsonKind.Number)]
    public void Each_kind_of_value_is_read(string text, JsonKind kind) => Assert.Equal(kind, Parsed(text).Kind);

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("12.50")]
    [InlineData("1e5")]
    [InlineData("-1.5E+300")]
    [InlineData("123456789012345678901234567890")]
    public void A_number_stays_as_it_is_written(string text) => Assert.Equal(text, Parsed(text).Text);

    [Theory]
    [InlineData("""  "plain 中文 text"  """, "plain 中文 text")]
    [InlineData("""  "\" \\ \/ \b \f \n \r \t"  """, "\" \\ / \b \f \n \r \t")]
    [InlineData("""  "\u4e2d\u6587\uD83D\uDE00"  """, "中文😀")]
    [InlineData("""  ""  """, "")]
    public void A_string_is_decoded(string text, string expected) => Assert.Equal(expected, Parsed(text).Text);

    [Fact]
    public void Items_and_members_keep_their_order_and_know_where_they_stand()
    {
        var value = Parsed("""{"b": [1, "x"], "a": null}""");

        Assert.Equal([("b", 1, 6), ("a", 16, 21)], value.Members.Select(member => (member.Name, member.NameOffset, member.Value.Offset)));
        Assert.Equal([("1", 7), ("x", 10)], value.Members[0].Value.Items.Select(item => (item.Text, item.Offset)));
    }

    [Fact]
    public void A_name_that_stands_twice_is_kept_twice_and_found_last()
    {
        var value = Parsed("""{"a": 1, "a": 2}""");

        Assert.Equal(2, value.Members.Count);
        Assert.Equal("2", value.Find("a")!.Text);
        Assert.Null(value.Find("b"));
    }

    [Fact]
    public void A_byte_order_mark_is_skipped() => Assert.Equal(1, Parsed("\uFEFF1").Offset);

    [Theory]
    [InlineData("", 0, "Expected a value")]
    [InlineData("  ", 2, "Expected a value")]
    [InlineData("nul", 0, "Expected a value")]
    [InlineData("'a'", 0, "Expected a value")]
    [InlineData("NaN", 0, "Expected a value")]
    [InlineData("+1", 0, "Expected a value")]
    [InlineData("\0", 0, "Expected a value")]
    [InlineData("1 2", 2, "Expected the end of the text")]
    [InlineData("nulls", 4, "Expected the end of the text")]
    [InlineData("01", 1, "Expected the end of the text")]
    [InlineData("1\0", 1, "Expected the end of the text")]
    [InlineData("-", 1, "Expected a digit")]
    [InlineData("1.", 2, "Expected a digit")]
    [InlineData("1e+", 3, "Expected a digit")]
    [InlineData("\"a", 0, "Expected an end of this string")]
    [InlineData("\"a\\", 3, "Expected one of \" \\ / b f n r t u after a backslash")]
    [InlineData("\"\\x\"", 2, "Expected one of \" \\ / b f n r t u after a backslash")]
    [InlineData("\"\\u12g4\"", 5, "Expected four hexadecimal digits after \\u")]
    [InlineData("\"a\nb\"", 2, "Expected an escape such as \\n instead of a control character")]
    [InlineData("[1 2]", 3, "Expected ',' or ']'")]
    [InlineData("[1", 2, "Expected ',' or ']'")]
    [InlineData("[,]", 1, "Expected a value")]
    [InlineData("[1,]", 3, "Expected a value")]
    [InlineData("{\"a\" 1}", 5, "Expected ':'")]
    [InlineData("{\"a\":}", 5, "Expected a value")]
    [InlineData("{\"a\":1,}", 7, "Expected a name in double quotes")]
    [InlineData("{a:1}", 1, "Expected a name in double quotes")]
    [InlineData("{\"a\":1]", 6, "Expected ',' or '}'")]
    [InlineData("// a\n1", 0, "Expected a value")]
    [InlineData("[1] /* a */", 4, "Expected the end of the text")]
    public void A_fault_says_where_and_what_was_expected(string text, int offset, string message)
    {
        Assert.False(JsonText.TryParse(text, allowComments: false, out var value, out var fault));
        Assert.Null(value);
        Assert.Equal(new JsonFault(offset, message), fault);
    }

    [Theory]
    [InlineData("// before\n1")]
    [InlineData("1 // at the end")]
    [InlineData("/* a\n * b */ 1 /**/")]
    [InlineData("// a\r1")]
    public void Comments_are_skipped_where_they_are_allowed(string text) => Assert.Equal("1", Parsed(text, allowComments: true).Text);

    [Fact]
    public void Trailing_commas_are_skipped_where_comments_are_allowed()
    {
        var value = Parsed("""{ "a": [1, 2, /* no more */ ], }""", allowComments: true);

        Assert.Equal(2, Assert.Single(value.Members).Value.Items.Count);
    }

    [Theory]
    [InlineData("1 /* a", 2, "Expected an end of this comment")]
    [InlineData("[/*/]", 1, "Expected an end of this comment")]
    [InlineData("{\"a\"/**/:1}", 4, "Expected ':'")]
    [InlineData("[,]", 1, "Expected a value")]
    [InlineData("[1,,]", 3, "Expected a value")]
    [InlineData("/ 1", 0, "Expected a value")]
    public void Allowing_comments_allows_nothing_else(string text, int offset, string message)
    {
        Assert.False(JsonText.TryParse(text, allowComments: true, out _, out var fault));
        Assert.Equal(new JsonFault(offset, message), fault);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Nesting_ends_at_the_limit(string open, string close)
    {
        var deepest = Nested(open, close, JsonText.MaxDepth);
        var tooDeep = Nested(open, close, JsonText.MaxDepth + 1);

        Assert.True(JsonText.TryParse(deepest, allowComments: false, out _, out _));
        Assert.False(JsonText.TryParse(tooDeep, allowComments: false, out _, out var fault));
        Assert.Equal(new JsonFault(open.Length * JsonText.MaxDepth, "Expected at most 64 nested arrays and objects"), fault);
    }

    [Fact]
    public void A_million_brackets_are_a_fault_and_no_stack_overflow() =>
        Assert.False(JsonText.TryParse(new string('[', 1_000_000), allowComments: true, out _, out _));

    private static string Nested(string open, string close, int depth) =>
        string.Concat(Enumerable.Repeat(open, depth)) + (open == "[" ? "" : "0") + string.Concat(Enumerable.Repeat(close, depth));

    private static JsonValue Parsed(string text, bool allowComments = false)
    {
        Assert.True(JsonText.TryParse(text, allowComments, out var value, out var fault), fault?.Message);
        return value;
    }
}
