using System;
using System.Net.Http;
using System.Threading.Tasks;
using Authing.Authentication;
using SdkFactory.Tests.Behaviour;
using Xunit;

namespace Authing.Tests.Authentication;

/// <summary>What the calls for an application carry.</summary>
public sealed class ApplicationHandlerTests : IClassFixture<RecordingServer>
{
    private const string Basic = "Basic QVBQOnM6M2NyZXQ=";

    private readonly RecordingServer _server;

    public ApplicationHandlerTests(RecordingServer server)
    {
        _server = server;
        _server.Answer("""{ "statusCode": 200, "message": "操作成功" }""");
    }

    [Fact]
    public async Task Every_call_names_the_application()
    {
        await AuthenticationClient.For(Application()).GetProfileAsync(new());

        Assert.Equal("APP", _server.Request.Headers["x-authing-app-id"]);
        Assert.DoesNotContain("authorization", _server.Request.Headers);
    }

    [Fact]
    public async Task A_user_who_is_signed_in_is_named_by_the_access_token()
    {
        await AuthenticationClient.For(Application(TokenEndpointAuthentication.ClientSecretBasic), "token").GetProfileAsync(new());

        Assert.Equal("Bearer token", _server.Request.Headers["authorization"]);
    }

    [Theory]
    [InlineData(TokenEndpointAuthentication.ClientSecretBasic, null, Basic)]
    [InlineData(TokenEndpointAuthentication.ClientSecretBasic, "token", Basic)]
    [InlineData(TokenEndpointAuthentication.ClientSecretPost, null, null)]
    [InlineData(TokenEndpointAuthentication.ClientSecretPost, "token", "Bearer token")]
    [InlineData(TokenEndpointAuthentication.None, null, null)]
    public async Task Where_tokens_are_given_the_application_proves_itself_as_it_is_set(TokenEndpointAuthentication method, string? token, string? expected)
    {
        await AuthenticationClient.For(Application(method), token).SignInByCredentialsAsync(new() { Connection = OpenEnum<SigninByCredentialsConnection>.Of("PASSWORD") });

        Assert.Equal(expected, _server.Request.Headers.TryGetValue("authorization", out var header) ? header : null);
    }

    [Theory]
    [InlineData("/oidc/token", true)]
    [InlineData("/oauth/token/introspection", true)]
    [InlineData("/oidc/token/revocation?x=1", true)]
    [InlineData("/api/v3/exchange-tokenset-with-qrcode-ticket", true)]
    [InlineData("/api/v3/signin-by-mobile", true)]
    [InlineData("/api/v3/signup", false)]
    [InlineData("/x/api/v3/signin", false)]
    [InlineData("/oidc/token/", false)]
    public async Task The_paths_that_give_tokens_are_counted_from_the_base_address(string path, bool basic)
    {
        foreach (var root in new[] { "", "/tenant" })
        {
            _server.Answer("{}");
            var application = new AuthingApplication("APP", _server.Address.AbsoluteUri.TrimEnd('/') + root + "/", "s:3cret")
            {
                TokenEndpointAuthentication = TokenEndpointAuthentication.ClientSecretBasic,
            };
            using var http = new HttpClient(new ApplicationHandler(application) { InnerHandler = new SocketsHttpHandler() });

            await http.GetAsync(new Uri(application.Host.AbsoluteUri.TrimEnd('/') + path));

            Assert.Equal(basic ? Basic : null, _server.Request.Headers.TryGetValue("authorization", out var header) ? header : null);
        }
    }

    [Theory]
    [InlineData("example.authing.cn", "https://example.authing.cn/")]
    [InlineData("example.authing.cn///", "https://example.authing.cn/")]
    [InlineData("http://localhost:3000/", "http://localhost:3000/")]
    public void A_host_may_come_without_its_scheme_and_with_slashes(string host, string expected) =>
        Assert.Equal(expected, new AuthingApplication("APP", host).Host.AbsoluteUri);

    [Theory]
    [InlineData("ftp://example.com")]
    [InlineData("exa mple.com")]
    [InlineData(" ")]
    public void What_is_no_host_is_refused(string host) => Assert.Throws<ArgumentException>(nameof(host), () => new AuthingApplication("APP", host));

    [Fact]
    public void A_proof_without_a_secret_is_refused() => Assert.Throws<ArgumentException>(
        "application",
        () => new ApplicationHandler(new("APP", "example.authing.cn") { TokenEndpointAuthentication = TokenEndpointAuthentication.ClientSecretBasic }));

    private AuthingApplication Application(TokenEndpointAuthentication method = default) =>
        new("APP", _server.Address.AbsoluteUri, "s:3cret") { TokenEndpointAuthentication = method };
}
