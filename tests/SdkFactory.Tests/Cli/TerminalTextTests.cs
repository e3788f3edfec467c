using SdkFactory.Cli.Printing;
using Xunit;

namespace SdkFactory.Tests.Cli;

public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("\u001b[31mred", "\uFFFD[31mred")]
    [InlineData("\u009b31m", "\uFFFD31m")]
    [InlineData("title\u0007\u007f", "title\uFFFD\uFFFD")]
    [InlineData("one\r\ntwo", "one\uFFFD\uFFFDtwo")]
    [InlineData("a\u2028b\u202Ec", "a\uFFFDb\uFFFDc")]
    public void What_a_terminal_would_act_on_is_replaced(string text, string line) =>
        Assert.Equal(line, TerminalText.Line(text));

    [Theory]
    [InlineData("")]
    [InlineData("docs/用户.md:1:2: warning SDKF0022: 😀 naïve")]
    public void All_other_text_stays(string text) => Assert.Equal(text, TerminalText.Line(text));
}
