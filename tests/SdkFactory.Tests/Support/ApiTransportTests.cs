using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using SdkFactory.Support;
using Xunit;

namespace SdkFactory.Tests.Support;

public sealed class ApiTransportTests
{
    private static readonly Uri Default = new("https://default.example");

    private static readonly ApiRequest Enveloped = new("ListUsers", HttpMethod.Get, "/users") { HasEnvelope = true };

    private static readonly ApiRequest Plain = new("ListUsers", HttpMethod.Get, "/users");

    [Fact]
    public async Task An_answer_is_read()
    {
        ApiTransport transport = Over(StubHandler.Answers("""{"statusCode":200,"funcId":"a"}"""));

        Assert.Equal("a", (await transport.SendAsync<PipelineFunctionDto>(Enveloped, default)).FuncId);
    }

    [Fact]
    public async Task An_answer_may_be_any_JSON()
    {
        Assert.Equal(
            [1, 2],
            await Over(StubHandler.Answers("[1,2]")).SendAsync<IReadOnlyList<long>, ListJson<long, Int64Json>>(Plain, default));
        Assert.Equal(
            JsonValueKind.Object,
            (await Over(StubHandler.Answers("{}")).SendAsync<JsonElement, AnyJson>(Plain, default)).ValueKind);
    }

    [Fact]
    public async Task Text_is_read_in_its_own_character_set()
    {
        var stub = new StubHandler((_, _) => Task.FromResult(new HttpResponseMessage
        {
            Content = new StringContent("größe", Encoding.Latin1, "text/plain"),
        }));

        Assert.Equal("größe", await Over(stub).SendTextAsync(Enveloped, default));
    }

    [Fact]
    public async Task An_answer_may_have_nothing_to_read() =>
        await Over(StubHandler.Answers("", HttpStatusCode.NoContent)).SendAsync(Enveloped, default);

    [Fact]
    public async Task A_request_is_sent_as_it_was_asked_for()
    {
        string? seen = null;
        var stub = new StubHandler(async (message, token) =>
        {
            seen = $"{message.Method} {message.RequestUri!.AbsoluteUri} {await message.Content!.ReadAsStringAsync(token)}";
            return new HttpResponseMessage();
        });

        await Over(stub).SendAsync(
            new ApiRequest("Add", HttpMethod.Put, "/a") { Query = new() { { "q", 1 } }, Content = static () => new StringContent("x") },
            default);

        Assert.Equal("PUT https://default.example/a?q=1 x", seen);
    }

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

    [Fact]
    public async Task A_failing_envelope_fails_the_call()
    {
        const string Body = """{"statusCode":499,"message":"no","apiCode":1001,"requestId":"r"}""";

        foreach (Func<ApiTransport, Task> send in Sends(Enveloped))
        {
            ApiException exception = await Assert.ThrowsAsync<ApiException>(() => send(Over(StubHandler.Answers(Body))));

            Assert.Equal(ApiErrorKind.Envelope, exception.Kind);
            Assert.Equal("ListUsers", exception.Operation);
            Assert.Equal(HttpStatusCode.OK, exception.HttpStatus);
            Assert.Equal(499, exception.StatusCode);
            Assert.Equal(1001, exception.ApiCode);
            Assert.Equal("r", exception.RequestId);
            Assert.Equal("no", exception.ServerMessage);
            Assert.Equal(Body, exception.RawText);
            Assert.Null(exception.InnerException);
        }
    }

    [Fact]
    public async Task An_API_without_an_envelope_is_never_searched_for_one()
    {
        PipelineFunctionDto value = await Over(StubHandler.Answers("""{"statusCode":499,"funcId":"a"}"""))
            .SendAsync<PipelineFunctionDto>(Plain, default);
        Assert.Equal("a", value.FuncId);

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() =>
            Over(StubHandler.Answers("""{"statusCode":499}""", HttpStatusCode.BadRequest)).SendAsync(Plain, default));
        Assert.Null(exception.StatusCode);
    }

    [Fact]
    public async Task A_status_that_is_not_of_success_fails_the_call()
    {
        foreach (Func<ApiTransport, Task> send in Sends(Enveloped))
        {
            ApiException exception = await Assert.ThrowsAsync<ApiException>(() => send(Over(
                StubHandler.Answers("""{"message":"denied","apiCode":7}""", HttpStatusCode.Forbidden))));

            Assert.Equal(ApiErrorKind.HttpStatus, exception.Kind);
            Assert.Equal(HttpStatusCode.Forbidden, exception.HttpStatus);
            Assert.Equal(7, exception.ApiCode);
            Assert.Equal("denied", exception.ServerMessage);

            exception = await Assert.ThrowsAsync<ApiException>(() => send(Over(
                StubHandler.Answers("<html>oops</html>", HttpStatusCode.BadGateway, "text/html"))));
            Assert.Equal(ApiErrorKind.HttpStatus, exception.Kind);
            Assert.Equal("<html>oops</html>", exception.RawText);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("<html>a proxy's page</html>")]
    [InlineData("""[{"statusCode":200}]""")]
    [InlineData("""{"statusCode":200,"funcId":"a" """)]
    public async Task A_body_that_is_not_the_described_JSON_fails_the_call(string body)
    {
        ApiException exception = await Assert.ThrowsAsync<ApiException>(() =>
            Over(StubHandler.Answers(body)).SendAsync<PipelineFunctionDto>(Enveloped, default));

        Assert.Equal(ApiErrorKind.InvalidBody, exception.Kind);
        Assert.IsAssignableFrom<JsonException>(exception.InnerException);
        Assert.Equal(body, exception.RawText ?? "");
    }

    [Fact]
    public async Task Text_in_a_character_set_that_does_not_exist_fails_the_call()
    {
        ApiException exception = await Assert.ThrowsAsync<ApiException>(() =>
            Over(StubHandler.Answers("x", type: "text/plain; charset=none-such")).SendTextAsync(Plain, default));

        Assert.Equal(ApiErrorKind.InvalidBody, exception.Kind);
        Assert.NotNull(exception.InnerException);
    }

    [Fact]
    public async Task A_broken_connection_fails_the_call_and_is_its_cause()
    {
        var cause = new HttpRequestException("refused");

        foreach (Func<ApiTransport, Task> send in Sends(Plain))
        {
            ApiException exception = await Assert.ThrowsAsync<ApiException>(() => send(Over(StubHandler.Throws(cause))));
            Assert.Equal(ApiErrorKind.Connection, exception.Kind);
            Assert.Same(cause, exception.InnerException);
        }
    }

    [Fact]
    public async Task A_connection_that_breaks_within_the_body_of_a_failure_is_a_broken_connection()
    {
        var stub = new StubHandler((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.InternalServerError)
        {
            Content = new StreamContent(new WatchedStream { Fault = new IOException("reset") }),
        }));

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => Over(stub).SendStreamAsync(Plain, default));
        Assert.Equal(ApiErrorKind.Connection, exception.Kind);
    }

    [Fact]
    public async Task A_time_out_fails_the_call()
    {
        ApiTransport transport = Over(Hanging(), TimeSpan.FromMilliseconds(50));

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => transport.SendAsync(Plain, default));

        Assert.Equal(ApiErrorKind.Timeout, exception.Kind);
        Assert.IsType<TimeoutException>(exception.InnerException!.InnerException);
    }

    [Fact]
    public async Task The_callers_cancellation_passes_as_it_is()
    {
        foreach (Func<ApiTransport, CancellationToken, Task> send in CancellableSends(Plain))
        {
            using var source = new CancellationTokenSource();
            Task call = send(Over(Hanging()), source.Token);
            await source.CancelAsync();

            OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
            Assert.Equal(source.Token, exception.CancellationToken);
        }
    }

    [Fact]
    public async Task A_stream_is_not_buffered_and_releases_the_answer_when_it_is_disposed()
    {
        var body = new WatchedStream();
        var stub = new StubHandler((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(body) }));

        Stream stream = await Over(stub).SendStreamAsync(Enveloped, default);
        Assert.Equal(0, body.Reads);
        Assert.False(body.IsDisposed);

        await stream.DisposeAsync();
        Assert.True(body.IsDisposed);
    }

    [Fact]
    public async Task A_stream_of_JSON_is_given_whole_once_its_envelope_is_known()
    {
        const string Body = """{"statusCode":200,"data":1}""";

        await using Stream stream = await Over(StubHandler.Answers(Body, type: "application/problem+json"))
            .SendStreamAsync(Enveloped, default);
        using var reader = new StreamReader(stream);

        Assert.Equal(Body, await reader.ReadToEndAsync());
    }

    private static IEnumerable<Func<ApiTransport, Task>> Sends(ApiRequest request)
    {
        foreach (Func<ApiTransport, CancellationToken, Task> send in CancellableSends(request))
        {
            yield return transport => send(transport, default);
        }
    }

    private static IEnumerable<Func<ApiTransport, CancellationToken, Task>> CancellableSends(ApiRequest request) =>
    [
        (transport, token) => transport.SendAsync(request, token),
        (transport, token) => transport.SendAsync<PipelineFunctionDto>(request, token),
        (transport, token) => transport.SendTextAsync(request, token),
        (transport, token) => transport.SendStreamAsync(request, token),
    ];

    private static ApiTransport Over(StubHandler handler, TimeSpan? timeout = null) =>
        new(new ApiClientOptions { Handler = handler, Timeout = timeout ?? TimeSpan.FromSeconds(100) }, Default);

    private static StubHandler Hanging() => new(async (_, token) =>
    {
        await Task.Delay(Timeout.Infinite, token);
        throw new InvalidOperationException("The delay has no end.");
    });

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
