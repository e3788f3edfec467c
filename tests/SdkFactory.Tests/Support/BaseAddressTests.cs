using System;
using System.Net.Http;
using System.Threading.Tasks;
using SdkFactory.Support;
using Xunit;
using static SdkFactory.Tests.Support.StubTransport;

namespace SdkFactory.Tests.Support;

/// <summary>Where calls go: by the HTTP client, the options or the default.</summary>
public sealed class BaseAddressTests
{
    [Theory]
    [InlineData("https://host", "https://host/users")]
    [InlineData("https://host/", "https://host/users")]
    [InlineData("https://host:8443/base/", "https://host:8443/base/users")]
    [InlineData("https://host/base", "https://host/base/users")]
    [InlineData("https://host/base/?a=b#c", "https://host/base/users")]
    public async Task A_base_address_keeps_its_path(string baseAddress, string expected) =>
        Assert.Equal(expected, await AddressOf(new Uri(baseAddress), null));

    [Fact]
    public async Task The_address_of_the_HTTP_client_wins_over_the_default()
    {
        Assert.Equal("https://own.example/users", await AddressOf(Default, new Uri("https://own.example")));
        Assert.Equal("https://default.example/users", await AddressOf(Default, null));
    }

    [Fact]
    public void Without_a_base_address_the_fault_says_what_to_do()
    {
        using var client = new HttpClient();

        InvalidOperationException fault = Assert.Throws<InvalidOperationException>(() => new ApiTransport(client, null));
        Assert.Contains("Set HttpClient.BaseAddress or ApiClientOptions.BaseAddress", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("httpClient", () => new ApiTransport((HttpClient)null!, Default));
        Assert.Throws<ArgumentNullException>("options", () => new ApiTransport((ApiClientOptions)null!, Default));
    }

    [Fact]
    public async Task Options_reach_the_client_and_leave_the_handler_to_the_caller()
    {
        using StubHandler stub = StubHandler.Answers("""{"funcId":"a"}""");
        var options = new ApiClientOptions { BaseAddress = new("https://own.example"), Handler = stub };
        Assert.Equal(TimeSpan.FromSeconds(100), options.Timeout);

        options.Timeout = TimeSpan.FromSeconds(7);
        using (HttpClient client = options.CreateHttpClient())
        {
            Assert.Equal(options.BaseAddress, client.BaseAddress);
            Assert.Equal(options.Timeout, client.Timeout);
        }

        Assert.Equal("a", (await new ApiTransport(options, null).SendAsync<PipelineFunctionDto>(Plain, default)).FuncId);
    }

    [Fact]
    public void Options_have_a_handler_of_their_own()
    {
        using HttpClient client = new ApiClientOptions().CreateHttpClient();

        Assert.Null(client.BaseAddress);
    }

    private static async Task<string?> AddressOf(Uri defaultAddress, Uri? ownAddress)
    {
        string? seen = null;
        using var client = new HttpClient(new StubHandler((message, _) =>
        {
            seen = message.RequestUri!.AbsoluteUri;
            return Task.FromResult(new HttpResponseMessage());
        }))
        {
            BaseAddress = ownAddress,
        };
        await new ApiTransport(client, defaultAddress).SendAsync(Plain, default);
        return seen;
    }
}
