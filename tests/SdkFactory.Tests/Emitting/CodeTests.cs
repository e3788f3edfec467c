using SdkFactory.Emitting;
using Xunit;

namespace SdkFactory.Tests.Emitting;

/// <summary>The four rules that shape emitted text.</summary>
public class CodeTests
{
    [Fact]
    public void A_hole_with_several_lines_keeps_the_column_where_it_stands()
    {
        const string lines = "a\n    b\nc";

        Assert.Equal(
            "{\n    a\n        b\n    c\n}",
            Code.Format($$"""
                {
                    {{lines}}
                }
                """));
    }

    [Fact]
    public void Blank_lines_of_a_hole_stay_blank()
    {
        const string lines = "a\n\nb";

        Assert.Equal("    a\n\n    b", Code.Format($"    {lines}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void An_empty_hole_alone_on_a_line_removes_the_line(string? nothing) =>
        Assert.Equal(
            "{\n}\nx();",
            Code.Format($$"""
                {
                    {{nothing}}
                }
                x({{nothing}});
                """));

    [Fact]
    public void Two_empty_holes_on_a_line_leave_what_stands_between_them()
    {
        const string nothing = "";

        Assert.Equal("a, b", Code.Format($"{nothing}a, b{nothing}"));
    }

    [Fact]
    public void Lines_end_in_LF() => Assert.Equal("a\nb 7", Code.Format($"a\r\nb {7}"));

    [Fact]
    public void Blocks_are_joined_with_a_blank_line_and_lines_with_none()
    {
        Assert.Equal("a\n\nb", Code.Blocks(["a", "", "b", ""]));
        Assert.Equal("a\nb", Code.Lines(["", "a", "", "b"]));
        Assert.Equal("", Code.Blocks([]));
    }
}
