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

        AssertText(
            "{\n    a\n        b\n    c\n}",
            $$"""
            {
                {{lines}}
            }
            """);
    }

    [Fact]
    public void So_does_code_in_code()
    {
        Code inner = $$"""
            for
            {
                {{Code.Lines(["a", "b"], item => $"{item};")}}
            }
            """;

        AssertText(
            "{\n    x = for\n    {\n        a;\n        b;\n    }; y\n}",
            $$"""
            {
                x = {{inner}}; y
            }
            """);
    }

    [Fact]
    public void Blank_lines_of_a_hole_stay_blank()
    {
        Code inner = $$"""
            a

            b
            """;

        AssertText("    a\n\n    b", $"    {"a\n\nb"}");
        AssertText("    a\n\n    b", $"    {inner}");
        AssertText("    a\n\n    b\n", $"    {inner}\n");
        AssertText("    a\n\n    b\n\nc", $"    {inner}{"\n"}\nc");
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void An_empty_hole_alone_on_a_line_removes_the_line(string? nothing) =>
        AssertText(
            "{\n}\nx();",
            $$"""
            {
                {{nothing}}
            }
            x({{nothing}});
            """);

    [Fact]
    public void So_does_empty_code_be_it_first_or_last()
    {
        Code inner = $$"""
            {{Code.Empty}}
            a
            {{Code.Lines([Code.Empty])}}
            """;

        AssertText("{\n    a\n}", $"{{\n    {inner}\n}}");
        AssertText("{\n    x = a\n}", $"{{\n    x = {inner}\n}}");
    }

    [Fact]
    public void Code_of_empty_holes_is_empty()
    {
        Code inner = $$"""
            {{Code.Empty}}
            {{""}}
            """;

        Assert.True(inner.IsEmpty);
        AssertText("", inner);
        AssertText("{\n}", $"{{\n    {inner}\n}}");
    }

    [Fact]
    public void Two_empty_holes_on_a_line_leave_what_stands_between_them()
    {
        const string nothing = "";

        AssertText("a, b", $"{nothing}a, b{nothing}");
    }

    [Fact]
    public void Lines_end_in_LF() => AssertText("a\nb 7", $"a\r\nb {7}");

    [Fact]
    public void Lines_end_in_no_blank() => AssertText("a\n\n  b\nc", $"a \n  {"\n"}b{" "}\nc");

    [Fact]
    public void Blocks_are_joined_with_a_blank_line_and_lines_with_none()
    {
        AssertText("a\n\nb", Code.Blocks([$"a", Code.Empty, $"b", Code.Empty]));
        AssertText("a\nb", Code.Lines([Code.Empty, $"a", Code.Empty, $"b"]));
        AssertText("", Code.Blocks([]));
    }

    [Fact]
    public void Text_of_any_length_is_written_whole()
    {
        var text = new string('x', 100_000);

        AssertText($"{text}\n  {text}", $"{text}\n  {text}");
    }

    private static void AssertText(string text, Code code) => Assert.Equal(text, code.ToString());
}
