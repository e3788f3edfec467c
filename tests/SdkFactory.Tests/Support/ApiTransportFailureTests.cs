using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using SdkFactory.Support;
using Xunit;
using static SdkFactory.Tests.Support.StubTransport;

namespace SdkFactory.Tests.Support;

/// <summary>Every way in which a call fails, and the exception that says so.</summary>
public sealed class ApiTransportFailureTests
{
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

    private static StubHandler Hanging() => new(async (_, token) =>
    {
        await Task.Delay(Timeout.Infinite, token);
        throw new InvalidOperationException("The delay has no end.");
    });
}
