using System;
using System.Linq;
using System.Net.Http;
using SdkFactory.Support;
using Xunit;

namespace SdkFactory.Tests.Support;

public sealed class ApiRequestTests
{
    [Fact]
    public void A_message_has_verb_address_headers_and_body()
    {
        var request = new ApiRequest("Find", HttpMethod.Post, "/a/" + ApiPath.Segment("b/c"))
        {
            Query = new QueryString { { "q", "x y" } },
            Content = static () => new StringContent("body"),
        };
        request.AddHeader("x-one", "1");
        request.AddHeader("x-none", null);
        request.AddHeader("Content-Type", "application/other");

        using HttpRequestMessage message = request.ToMessage("https://host/base");

        Assert.Equal(HttpMethod.Post, message.Method);
        Assert.Equal("https://host/base/a/b%2Fc?q=x%20y", message.RequestUri!.AbsoluteUri);
        Assert.Equal("x-one", Assert.Single(message.Headers).Key);
        Assert.Equal("1", message.Headers.GetValues("x-one").Single());
        Assert.Equal("text/plain", message.Content!.Headers.ContentType!.MediaType);
    }

    [Fact]
    public void Each_message_has_a_body_of_its_own()
    {
        var request = new ApiRequest("Find", HttpMethod.Post, "/a") { Content = static () => new StringContent("body") };

        using HttpRequestMessage first = request.ToMessage("https://host");
        using HttpRequestMessage second = request.ToMessage("https://host");

        Assert.NotSame(first.Content, second.Content);
        Assert.Equal("https://host/a", first.RequestUri!.AbsoluteUri);
    }

    [Theory]
    [InlineData("a\r\nx-evil: 1")]
    [InlineData("a\nb")]
    [InlineData("a\0")]
    public void A_header_is_one_line(string value) =>
        Assert.Throws<ArgumentException>(nameof(value), () => new ApiRequest("Find", HttpMethod.Get, "/").AddHeader("x", value));
}
