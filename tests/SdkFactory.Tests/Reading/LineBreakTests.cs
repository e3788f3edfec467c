using System;
using System.Linq;
using Xunit;

namespace SdkFactory.Tests.Reading;

public class LineBreakTests
{
    public static TheoryData<string> SpecPages() => [.. PageText.Specs().Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(SpecPages))]
    public void CR_LF_and_LF_are_equal_pages(string path)
    {
        var text = PageText.Specs().Single(page => page.Path == path).Text;

        Assert.Equal(PageText.Read(text), PageText.Read(text.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }
}
