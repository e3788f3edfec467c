using System;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Authing.Authentication;
using Microsoft.AspNetCore.Http;
using SdkFactory.Tests.Behaviour;
using Xunit;

namespace Authing.Tests.Authentication;

/// <summary>A server that sends callers elsewhere does not send their credentials along, whoever follows.</summary>
public sealed class RedirectTests(RecordingServer home, RedirectTests.Elsewhere away) : IClassFixture<RecordingServer>, IClassFixture<RedirectTests.Elsewhere>
{
    private const string Secret = "sk-7f3a-secret";

    public static TheoryData<string, int> HandlersAndStatuses()
    {
        var data = new TheoryData<string, int>();
        foreach (var handler in new[] { "signature", "token", "application" })
        {
            foreach (var status in new[] { 301, 302, 303, 307, 308 })
            {
                data.Add(handler, status);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(HandlersAndStatuses))]
    public async Task What_follows_a_redirect_leaves_the_authorization_behind(string kind, int status)
    {
        Redirect(status);
        foreach (var inner in new HttpMessageHandler[] { new SocketsHttpHandler(), new HttpClientHandler() })
        {
            away.Server.Answer("{}");
            using var handler = Handler(kind);
            handler.InnerHandler = inner;
            using var http = new HttpClient(handler);

            await http.PostAsync(new Uri(home.Address, "/api/v3/signin"), new StringContent("{}", null, "application/json"));

            Assert.Contains("authorization", home.Requests[^1].Headers);
            Assert.DoesNotContain("authorization", away.Server.Request.Headers);
            Assert.DoesNotContain(away.Server.Request.Headers, header => header.Value.Contains(Secret, StringComparison.Ordinal) || header.Value.Contains("token-1", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task The_secret_that_is_exchanged_for_a_token_goes_to_no_other_server(int status)
    {
        away.Server.Answer("{}");
        home.Answer(context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = new Uri(away.Server.Address, "/elsewhere").AbsoluteUri;
            return Task.CompletedTask;
        });
        using var handler = new ManagementTokenHandler(new("AK", Secret), home.Address) { InnerHandler = new SocketsHttpHandler() };
        using var http = new HttpClient(handler) { BaseAddress = home.Address };

        await Assert.ThrowsAsync<ApiException>(() => new ManagementClient(http).GetUserAsync(new() { UserId = "1" }));

        Assert.Contains(Secret, home.Request.Text, StringComparison.Ordinal);
        Assert.All(away.Server.Requests, request => Assert.DoesNotContain(Secret, request.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Clients_of_ours_follow_no_redirect()
    {
        away.Server.Answer("{}");
        Redirect(302);

        foreach (var client in new[] { ManagementClient.WithSignature(new("AK", Secret), home.Address), ManagementClient.WithToken(new("AK", Secret), home.Address) })
        {
            var failure = await Assert.ThrowsAsync<ApiException>(() => client.GetUserAsync(new() { UserId = "1" }));
            Assert.Equal(HttpStatusCode.Found, failure.HttpStatus);
        }

        Assert.Empty(away.Server.Requests);
    }

    [Theory]
    [InlineData("signature")]
    [InlineData("token")]
    [InlineData("application")]
    public async Task A_request_to_another_server_is_refused_before_anything_is_sent(string kind)
    {
        away.Server.Answer("{}");
        Redirect(302);
        using var handler = Handler(kind);
        handler.InnerHandler = new SocketsHttpHandler();
        using var http = new HttpClient(handler);

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => http.GetAsync(new Uri(away.Server.Address, "/x?y=z")));

        Assert.Equal(
            $"The credentials are for {home.Address.GetLeftPart(UriPartial.Authority)}, but the request goes to {away.Server.Address.GetLeftPart(UriPartial.Authority)}. Give the handler the base address of the client.",
            refusal.Message);
        Assert.Empty(home.Requests);
        Assert.Empty(away.Server.Requests);
    }

    [Fact]
    public void A_synchronous_request_is_refused()
    {
        using var handler = Handler("signature");
        using var http = new HttpClient(handler);
        using var request = new HttpRequestMessage(HttpMethod.Get, home.Address);

        Assert.Throws<NotSupportedException>(() => http.Send(request));
    }

    private DelegatingHandler Handler(string kind) => kind switch
    {
        "signature" => new AccessKeySignatureHandler(new("AK", Secret), home.Address),
        "token" => new ManagementTokenHandler(new("AK", Secret), home.Address),
        _ => new ApplicationHandler(new("APP", home.Address.AbsoluteUri, Secret) { TokenEndpointAuthentication = TokenEndpointAuthentication.ClientSecretBasic }, "token-1"),
    };

    private void Redirect(int status) => home.Answer(context =>
    {
        if (context.Request.Path == "/api/v3/get-management-token")
        {
            return context.Response.WriteAsync("""{ "statusCode": 200, "message": "ok", "data": { "access_token": "token-1", "expires_in": 7200 } }""");
        }

        context.Response.StatusCode = status;
        context.Response.Headers.Location = new Uri(away.Server.Address, "/elsewhere").AbsoluteUri;
        return Task.CompletedTask;
    });

    /// <summary>The server that callers are sent to.</summary>
    public sealed class Elsewhere : IAsyncLifetime
    {
        internal RecordingServer Server { get; } = new();

        public Task InitializeAsync() => Server.InitializeAsync();

        public Task DisposeAsync() => Server.DisposeAsync();
    }
}
