using SdkFactory.Reading;
using Xunit;

namespace SdkFactory.Tests.Reading;

public class CodeSpanTests
{
    [Theory]
    [InlineData("`a`", 0, 3)]
    [InlineData("x`a`y", 1, 4)]
    [InlineData("``a`b``", 0, 7)]
    [InlineData("`a``b`", 0, 6)]
    [InlineData("```", 0, 3)]
    public void A_span_ends_behind_the_next_run_of_the_same_length(string text, int open, int end) =>
        Assert.Equal(end, CodeSpan.End(text, open, text.Length));

    [Theory]
    [InlineData("`a", 1)]
    [InlineData("``a`", 2)]
    [InlineData("`a``", 1)]
    public void A_span_that_nothing_closes_ends_behind_its_opening_run(string text, int end) =>
        Assert.Equal(end, CodeSpan.End(text, 0, text.Length));

    [Fact]
    public void What_stands_behind_the_given_end_closes_nothing() => Assert.Equal(1, CodeSpan.End("`a`", 0, 2));

    [Theory]
    [InlineData("`a`", "a")]
    [InlineData("` a `", " a ")]
    [InlineData("``a`b``", "a`b")]
    [InlineData("`a\nb`", "a\nb")]
    [InlineData("a", null)]
    [InlineData("", null)]
    [InlineData("`", null)]
    [InlineData("``", null)]
    [InlineData("``````", null)]
    [InlineData("`a``", null)]
    [InlineData("`a` b", null)]
    [InlineData("`a` `b`", null)]
    [InlineData(" `a`", null)]
    public void Only_a_text_that_is_one_span_has_a_content(string text, string? content) => Assert.Equal(content, CodeSpan.Content(text));
}
