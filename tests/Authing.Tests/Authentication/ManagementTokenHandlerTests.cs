using System;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Authing.Authentication;
using Microsoft.AspNetCore.Http;
using SdkFactory.Tests.Behaviour;
using Xunit;

namespace Authing.Tests.Authentication;

/// <summary>When a token is fetched, how it is sent, and what a failed exchange leaves behind.</summary>
public sealed class ManagementTokenHandlerTests : IClassFixture<RecordingServer>, IDisposable
{
    private const string Secret = "sk-7f3a-secret";
    private const string Exchange = "POST /api/v3/get-management-token";

    private readonly RecordingServer _server;
    private readonly TestClock _clock = new();
    private readonly HttpClient _http;
    private readonly ManagementClient _client;
    private int _tokens;

    public ManagementTokenHandlerTests(RecordingServer server)
    {
        _server = server;
        _http = new HttpClient(new ManagementTokenHandler(new("AK", Secret), server.Address, _clock) { InnerHandler = new SocketsHttpHandler() }) { BaseAddress = server.Address };
        _client = new ManagementClient(_http);
        Answer(static (context, number) => context.Response.WriteAsync(Token($"token-{number}")));
    }

    public void Dispose() => _http.Dispose();

    [Fact]
    public async Task The_key_is_exchanged_once_and_the_bare_token_goes_with_every_call()
    {
        await _client.GetUserAsync(new() { UserId = "1" });
        await _client.GetUserAsync(new() { UserId = "2" });

        Assert.Equal([Exchange, "GET /api/v3/get-user?userId=1", "GET /api/v3/get-user?userId=2"], _server.Requests.Select(request => request.Line));
        Assert.Equal($$"""{"accessKeyId":"AK","accessKeySecret":"{{Secret}}"}""", _server.Requests[0].Text);
        Assert.DoesNotContain("authorization", _server.Requests[0].Headers);
        Assert.All(_server.Requests[1..], request => Assert.Equal("token-1", request.Headers["authorization"]));
        Assert.All(_server.Requests, request => Assert.DoesNotContain("x-authing-userpool-id", request.Headers));
    }

    [Fact]
    public async Task Calls_at_once_wait_for_one_exchange()
    {
        var arrived = new TaskCompletionSource();
        var go = new TaskCompletionSource();
        Answer(async (context, number) =>
        {
            arrived.TrySetResult();
            await go.Task;
            await context.Response.WriteAsync(Token($"token-{number}"));
        });

        var calls = Enumerable.Range(0, 50).Select(i => _client.GetUserAsync(new() { UserId = $"{i}" })).ToList();
        await arrived.Task;
        go.SetResult();
        await Task.WhenAll(calls);

        Assert.Equal(1, _tokens);
        Assert.Equal(51, _server.Requests.Length);
    }

    [Fact]
    public async Task A_token_is_renewed_a_minute_before_it_expires()
    {
        await _client.GetUserAsync(new() { UserId = "1" });
        _clock.Advance(TimeSpan.FromSeconds(7200 - 61));
        await _client.GetUserAsync(new() { UserId = "2" });
        Assert.Equal(1, _tokens);

        _clock.Advance(TimeSpan.FromSeconds(1));
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => _client.GetUserAsync(new() { UserId = "3" })));

        Assert.Equal(2, _tokens);
        Assert.Equal("token-2", _server.Requests[^1].Headers["authorization"]);
    }

    [Fact]
    public async Task A_caller_who_gives_up_cancels_nobody_else()
    {
        var arrived = new TaskCompletionSource();
        var go = new TaskCompletionSource();
        Answer(async (context, number) =>
        {
            arrived.TrySetResult();
            await go.Task;
            await context.Response.WriteAsync(Token($"token-{number}"));
        });
        using var impatience = new CancellationTokenSource();

        var first = _client.GetUserAsync(new() { UserId = "1" }, impatience.Token);
        await arrived.Task;
        var second = _client.GetUserAsync(new() { UserId = "2" });
        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        go.SetResult();
        await second;

        Assert.Equal(1, _tokens);
    }

    [Fact]
    public async Task A_failed_exchange_fails_the_call_and_is_tried_again_by_the_next()
    {
        Answer((context, number) => context.Response.WriteAsync(number == 1
            ? $$"""{ "statusCode": 401, "apiCode": 2222, "requestId": "934108e5", "message": "密钥 {{Secret}} 不正确" }"""
            : Token("good")));

        var failure = await Assert.ThrowsAsync<ApiException>(() => _client.GetUserAsync(new() { UserId = "1" }));

        Assert.Equal(ApiErrorKind.Envelope, failure.Kind);
        Assert.Equal("GetManagementToken", failure.Operation);
        Assert.Equal(401, failure.StatusCode);
        Assert.Equal(2222, failure.ApiCode);
        Assert.Equal("934108e5", failure.RequestId);
        Assert.Equal("密钥 *** 不正确", failure.ServerMessage);
        Assert.Null(failure.RawText);
        Assert.DoesNotContain(Secret, failure.ToString(), StringComparison.Ordinal);

        await _client.GetUserAsync(new() { UserId = "2" });
        Assert.Equal("good", _server.Requests[^1].Headers["authorization"]);
    }

    [Theory]
    [InlineData("""{ "statusCode": 200, "message": "ok", "data": { "access_token": "a\r\nb-secret", "expires_in": 7200 } }""")]
    [InlineData("""{ "statusCode": 200, "message": "ok", "data": { "access_token": "b-secret", "expires_in": "soon" } }""")]
    [InlineData("""{ "statusCode": 200, "message": "ok", "data": { "access_token": "b-secret" """)]
    public async Task An_answer_that_is_no_token_fails_the_call_without_telling_it(string answer)
    {
        Answer((context, _) => context.Response.WriteAsync(answer));

        var failure = await Assert.ThrowsAsync<ApiException>(() => _client.GetUserAsync(new() { UserId = "1" }));

        Assert.Equal(ApiErrorKind.InvalidBody, failure.Kind);
        Assert.Null(failure.RawText);
        Assert.DoesNotContain("b-secret", failure.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, _tokens);
    }

    [Theory]
    [InlineData("""{"scoped_userpool_id":"64d1e2f3"}""", "64d1e2f3")]
    [InlineData("""{"scoped_userpool_id":"64d1~~~?>"}""", "64d1~~~?>")]
    [InlineData("""{"scoped_userpool_id":7}""", null)]
    [InlineData("""["scoped_userpool_id"]""", null)]
    [InlineData("no JSON", null)]
    public async Task The_user_pool_is_read_from_the_token(string claims, string? expected)
    {
        var payload = Convert.ToBase64String(Encoding.UTF8.GetBytes(claims)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        Answer((context, _) => context.Response.WriteAsync(Token($"e30.{payload}.c2ln")));

        await _client.GetUserAsync(new() { UserId = "1" });

        Assert.Equal(expected, _server.Requests[^1].Headers.TryGetValue("x-authing-userpool-id", out var pool) ? pool : null);
    }

    private static string Token(string text) => $$"""{ "statusCode": 200, "message": "操作成功", "data": { "access_token": "{{text}}", "expires_in": 7200 } }""";

    private void Answer(Func<HttpContext, int, Task> exchange) => _server.Answer(context =>
        context.Request.Path == "/api/v3/get-management-token"
            ? exchange(context, Interlocked.Increment(ref _tokens))
            : context.Response.WriteAsync("""{ "statusCode": 200, "message": "操作成功" }"""));
}
