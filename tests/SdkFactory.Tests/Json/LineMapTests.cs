using System.Linq;
using CsCheck;
using SdkFactory.Diagnostics;
using Xunit;

namespace SdkFactory.Tests.Json;

public class LineMapTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab", 1, 1, 2)]
    [InlineData("ab", 2, 1, 3)]
    [InlineData("a\nb", 1, 1, 2)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 2, 1, 3)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("a\r\rb", 3, 3, 1)]
    [InlineData("a\n", 2, 2, 1)]
    [InlineData("😀a", 2, 1, 3)]
    public void An_offset_has_a_line_and_a_column(string text, int offset, int line, int column) =>
        Assert.Equal(new Place(line, column), new LineMap(text).At(offset));

    [Fact]
    public void Places_follow_each_other_as_offsets_do() =>
        Gen.OneOf('a', '\r', '\n').Array[0, 40].Select(letters => new string(letters)).Sample(text =>
        {
            var lines = new LineMap(text);
            var places = Enumerable.Range(0, text.Length + 1).Select(lines.At).ToArray();
            return places.Zip(places.Skip(1)).All(pair =>
                pair.Second == pair.First with { Column = pair.First.Column + 1 }
                || pair.Second == new Place(pair.First.Line + 1, 1));
        });
}
