using System;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Authing.Authentication;
using SdkFactory.Tests.Behaviour;
using Xunit;

namespace Authing.Tests.Authentication;

/// <summary>What a server makes of our signatures that computes them anew from what it received.</summary>
public sealed class AccessKeySignatureHandlerTests(SigningServer signing) : IClassFixture<SigningServer>, IAsyncLifetime
{
    private readonly ManagementClient _client = ManagementClient.WithSignature(new(SigningServer.KeyId, SigningServer.KeySecret), signing.Server.Address);

    public Task InitializeAsync()
    {
        signing.Answer();
        return Task.CompletedTask;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Every_operation_goes_to_its_verb_and_path_with_a_signature_that_the_server_accepts()
    {
        foreach (var operation in EveryOperation.Of(_client))
        {
            await EveryOperation.CallAsync(_client, operation);
        }

        var pages = SpecPage.Stems.Where(stem => SpecPage.Folder(stem).StartsWith("management", StringComparison.Ordinal)).Select(stem => new SpecPage(stem));
        Assert.Equal(
            pages.Select(page => $"{page.Verb} {page.Path}").Order(StringComparer.Ordinal),
            signing.Server.Requests.Select(request => request.Line.Split('?')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_query_is_signed_as_the_server_reads_it()
    {
        await _client.GetUserBatchAsync(new() { UserIds = ["李 四&五", "a+b"], UserIdType = UserIdType.Username, WithCustomData = true });

        Assert.Equal("/api/v3/get-user-batch?userIdType=username&userIds=[\"李 四&五\",\"a+b\"]&withCustomData=true", signing.LastResource);
    }

    [Fact]
    public async Task A_body_is_signed_by_its_top_members()
    {
        await _client.AssignRoleAsync(new() { Code = "审计员", Targets = [new() { TargetType = TargetType.User, TargetIdentifier = "u\"1" }] });

        Assert.Equal("""/api/v3/assign-role?code=审计员&targets=[{"targetType":"USER","targetIdentifier":"u\"1"}]""", signing.LastResource);
    }

    [Fact]
    public async Task A_call_without_parameters_has_no_question_mark()
    {
        await _client.GetWebhookEventListAsync();

        Assert.Equal("/api/v3/get-webhook-event-list", signing.LastResource);
    }

    [Fact]
    public async Task Another_secret_is_not_accepted()
    {
        var stranger = ManagementClient.WithSignature(new(SigningServer.KeyId, "another"), signing.Server.Address);

        var failure = await Assert.ThrowsAsync<ApiException>(() => stranger.GetUserAsync(new() { UserId = "1" }));

        Assert.Equal(1300, failure.ApiCode);
    }

    [Fact]
    public async Task Headers_of_the_caller_are_signed_with_ours()
    {
        using var handler = new AccessKeySignatureHandler(new(SigningServer.KeyId, SigningServer.KeySecret), signing.Server.Address) { InnerHandler = new SocketsHttpHandler() };
        using var http = new HttpClient(handler) { BaseAddress = signing.Server.Address };
        http.DefaultRequestHeaders.Add("x-authing-lang", "en-US");
        http.DefaultRequestHeaders.Add("x-authing-tenant-id", "t1");

        await new ManagementClient(http).GetUserAsync(new() { UserId = "1" });

        Assert.Equal("en-US", signing.Server.Request.Headers["x-authing-lang"]);
    }

    [Fact]
    public async Task A_message_that_is_sent_again_is_signed_anew()
    {
        using var handler = new Twice { InnerHandler = new AccessKeySignatureHandler(new(SigningServer.KeyId, SigningServer.KeySecret), signing.Server.Address) { InnerHandler = new SocketsHttpHandler() } };
        using var http = new HttpClient(handler) { BaseAddress = signing.Server.Address };

        await new ManagementClient(http).DeletePipelineFunctionAsync("1");

        var nonces = signing.Server.Requests.Select(request => request.Headers["x-authing-signature-nonce"]).ToList();
        Assert.Equal(2, nonces.Distinct().Count());
        Assert.All(nonces, nonce => Assert.Matches("^[0-9a-f]{32}$", nonce));
    }

    [Fact]
    public async Task The_time_is_that_of_the_clock()
    {
        using var handler = new AccessKeySignatureHandler(new("AK", "SK"), signing.Server.Address, new StoppedClock()) { InnerHandler = new SocketsHttpHandler() };
        using var http = new HttpClient(handler) { BaseAddress = signing.Server.Address };

        await Assert.ThrowsAsync<ApiException>(() => new ManagementClient(http).GetWebhookEventListAsync());

        Assert.Equal("Sun, 09 Oct 2022 06:14:00 GMT", signing.Server.Request.Headers["date"]);
    }

    [Fact]
    public async Task A_body_that_is_no_JSON_is_sent_with_a_signature_of_its_address()
    {
        using var handler = new AccessKeySignatureHandler(new("AK", "SK"), signing.Server.Address) { InnerHandler = new SocketsHttpHandler() };
        using var http = new HttpClient(handler) { BaseAddress = signing.Server.Address };
        signing.Server.Answer("{}");

        await http.PostAsync(new Uri("/upload", UriKind.Relative), new ByteArrayContent([1, 2, 3]));

        Assert.StartsWith("authing AK:", signing.Server.Request.Headers["authorization"], StringComparison.Ordinal);
    }

    private sealed class Twice : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, System.Threading.CancellationToken cancellationToken)
        {
            (await base.SendAsync(request, cancellationToken)).Dispose();
            return await base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2022, 10, 9, 14, 14, 0, TimeSpan.FromHours(8));
    }
}
