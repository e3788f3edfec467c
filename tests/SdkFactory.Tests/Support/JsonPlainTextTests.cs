using System;
using System.Linq;
using System.Text;
using SdkFactory.Support;
using Xunit;

namespace SdkFactory.Tests.Support;

public sealed class JsonPlainTextTests
{
    [Fact]
    public void A_plain_text_of_any_length_is_copied_to_any_place()
    {
        for (int length = 0; length < 200; length++)
        {
            string text = Text(length);
            for (int start = 0; start < 40; start++)
            {
                byte[] utf8 = Enumerable.Repeat((byte)'"', start + length + 40).ToArray();

                Assert.True(JsonPlainText.TryCopy(text, utf8, start));

                Assert.Equal(new string('"', start) + text + new string('"', 40), Encoding.ASCII.GetString(utf8));
            }
        }
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(31, 30)]
    [InlineData(32, 31)]
    [InlineData(100, 0)]
    [InlineData(100, 40)]
    [InlineData(100, 99)]
    public void Every_character_is_plain_or_not_wherever_it_stands(int length, int place)
    {
        char[] text = Text(length).ToCharArray();
        byte[] utf8 = new byte[length];
        for (int sign = 0; sign <= char.MaxValue; sign++)
        {
            text[place] = (char)sign;
            bool isPlain = sign is >= ' ' and <= '~' and not ('"' or '\\');

            Assert.Equal(isPlain, JsonPlainText.Is(text));
            Assert.Equal(isPlain, JsonPlainText.TryCopy(new string(text), utf8, 0));
        }
    }

    [Fact]
    public void There_has_to_be_room() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => JsonPlainText.TryCopy(Text(64), new byte[70], 7));

    // Whatever is copied to a wrong place shows.
    private static string Text(int length) => string.Concat(Enumerable.Range(0, length).Select(static i => (char)('#' + (i % 50))));
}
