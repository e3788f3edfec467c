using System;
using SdkFactory.Support;
using Xunit;

namespace SdkFactory.Tests.Support;

public sealed class ApiPathTests
{
    [Theory]
    [InlineData("a-._~1", "a-._~1")]
    [InlineData("a/b?c#d%20", "a%2Fb%3Fc%23d%2520")]
    [InlineData("../..", "..%2F..")]
    [InlineData("..\\x", "..%5Cx")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("é 名", "%C3%A9%20%E5%90%8D")]
    [InlineData("...", "...")]
    public void A_segment_stays_one_segment(string value, string expected)
    {
        Assert.Equal(expected, ApiPath.Segment(value));

        var address = new Uri("https://host/base/" + ApiPath.Segment(value) + "/end");
        Assert.Equal("/base/" + expected + "/end", address.AbsolutePath);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData(null)]
    public void A_segment_that_would_name_another_resource_is_refused(string? value) =>
        Assert.ThrowsAny<ArgumentException>(() => ApiPath.Segment(value));

    [Fact]
    public void Scalars_are_spelled_as_on_the_wire()
    {
        Assert.Equal("-5", ApiPath.Segment(-5));
        Assert.Equal("0.5", ApiPath.Segment(0.5));
        Assert.Equal("true", ApiPath.Segment(true));
        Assert.Equal("2022-07-03", ApiPath.Segment(new DateOnly(2022, 7, 3)));
        Assert.Equal("2022-07-03T05%3A58%3A00Z", ApiPath.Segment(new DateTimeOffset(2022, 7, 3, 5, 58, 0, TimeSpan.Zero)));
        Assert.Equal("PRE_REGISTER", ApiPath.Segment<PipelineFunctionScene>(PipelineFunctionScene.PreRegister));
        Assert.ThrowsAny<ArgumentException>(() => ApiPath.Segment(default(OpenEnum<PipelineFunctionScene>)));
    }
}
