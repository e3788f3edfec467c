using System;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using SdkFactory.Tests.Behaviour;
using Xunit;

namespace Authing.Tests;

/// <summary>Every way in which a call fails ends in one kind of exception, which tells enough and never tells a secret.</summary>
public sealed class FailureTests(RecordingServer server) : IClassFixture<RecordingServer>
{
    private const string SecretOfQuery = "secret-of-query";
    private const string SecretOfBody = "secret-of-body";

    [Fact]
    public async Task An_envelope_of_failure_fails_the_call_although_HTTP_says_success()
    {
        const string Body = $$"""
            { "statusCode": 499, "apiCode": 2222, "requestId": "934108e5", "message": "没有权限", "data": { "token": "{{SecretOfBody}}" } }
            """;
        server.Answer(Body);

        var failure = await FailureAsync(server.Client);

        Assert.Equal(ApiErrorKind.Envelope, failure.Kind);
        Assert.Equal("GetPipelineFunction", failure.Operation);
        Assert.Equal(HttpStatusCode.OK, failure.HttpStatus);
        Assert.Equal(499, failure.StatusCode);
        Assert.Equal(2222, failure.ApiCode);
        Assert.Equal("934108e5", failure.RequestId);
        Assert.Equal("没有权限", failure.ServerMessage);
        Assert.Equal(Body, failure.RawText);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task A_status_that_is_not_of_success_comes_with_what_the_envelope_says(int status)
    {
        server.Answer($$"""{ "statusCode": 498, "requestId": "934108e5", "message": "失败", "data": "{{SecretOfBody}}" }""", status);

        var failure = await FailureAsync(server.Client);

        Assert.Equal(ApiErrorKind.HttpStatus, failure.Kind);
        Assert.Equal(status, (int?)failure.HttpStatus);
        Assert.Equal(498, failure.StatusCode);
        Assert.Equal("934108e5", failure.RequestId);
        Assert.Equal("失败", failure.ServerMessage);
    }

    [Theory]
    [InlineData(401, "")]
    [InlineData(500, $"<html>{SecretOfBody}</html>")]
    [InlineData(502, $"[\"{SecretOfBody}\"]")]
    public async Task A_status_that_is_not_of_success_needs_no_envelope(int status, string body)
    {
        server.Answer(body, status, "text/html");

        var failure = await FailureAsync(server.Client);

        Assert.Equal(ApiErrorKind.HttpStatus, failure.Kind);
        Assert.Equal(status, (int?)failure.HttpStatus);
        Assert.Null(failure.StatusCode);
        Assert.Equal(body, failure.RawText ?? "");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData($"[\"{SecretOfBody}\"]")]
    [InlineData($"<html>{SecretOfBody}</html>")]
    [InlineData($"not {SecretOfBody}")]
    [InlineData($"{{ \"statusCode\": 200, \"message\": \"{SecretOfBody}")]
    public async Task A_body_that_is_not_the_documented_JSON_fails_the_call(string body)
    {
        server.Answer(body);

        var failure = await FailureAsync(server.Client);

        Assert.Equal(ApiErrorKind.InvalidBody, failure.Kind);
        Assert.Equal(HttpStatusCode.OK, failure.HttpStatus);
        Assert.Equal(body, failure.RawText ?? "");
        Assert.IsAssignableFrom<JsonException>(failure.InnerException);
    }

    [Theory]
    [InlineData("timeout", "a whole number of 64 bits")]
    [InlineData("createdAt", "a date and time")]
    public async Task A_value_that_its_member_cannot_hold_fails_the_call_where_reading_is_strict(string member, string expected)
    {
        server.Answer($$"""{ "statusCode": 200, "data": { "{{member}}": "{{SecretOfBody}}" } }""");

        var tolerant = await new ManagementClient(server.Client).GetPipelineFunctionAsync("1");
        var failure = await FailureAsync(new ManagementClient(new ApiClientOptions { BaseAddress = server.Address, Reading = JsonReading.Strict }));

        Assert.Equal(SecretOfBody, tolerant.Data.AdditionalProperties![member].GetString());
        Assert.Equal(ApiErrorKind.InvalidBody, failure.Kind);
        Assert.StartsWith($"PipelineFunctionDto.{member}: Expected {expected}", failure.InnerException!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_is_larger_than_allowed_fails_the_call()
    {
        server.Answer("""{ "statusCode": 200, "message": "0123456789" }""");

        var failure = await FailureAsync(new ManagementClient(new ApiClientOptions { BaseAddress = server.Address, MaxResponseBytes = 16 }));

        Assert.Equal(ApiErrorKind.TooLarge, failure.Kind);
        Assert.Equal("GetPipelineFunction: the response has more bytes than the HTTP client accepts.", failure.Message);
    }

    [Fact]
    public async Task A_server_that_refuses_fails_the_call()
    {
        // Bound, but not listening: nobody else can get the port in the meantime.
        using var closed = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        closed.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        using var http = new HttpClient { BaseAddress = new Uri($"http://{closed.LocalEndPoint}") };

        var failure = await FailureAsync(http);

        Assert.Equal(ApiErrorKind.Connection, failure.Kind);
        Assert.Null(failure.HttpStatus);
        Assert.Null(failure.RawText);
        Assert.IsType<HttpRequestException>(failure.InnerException);
    }

    [Fact]
    public async Task A_connection_that_breaks_within_the_answer_fails_the_call()
    {
        server.Answer(async context =>
        {
            context.Response.ContentLength = 1000;
            await context.Response.WriteAsync($$"""{ "statusCode": 200, "message": "{{SecretOfBody}}""");
            await context.Response.Body.FlushAsync();
            context.Abort();
        });

        var failure = await FailureAsync(server.Client);

        Assert.Equal(ApiErrorKind.Connection, failure.Kind);
        Assert.IsType<HttpRequestException>(failure.InnerException);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_in_time_fails_the_call()
    {
        server.Answer(context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        using var http = new HttpClient { BaseAddress = server.Address, Timeout = TimeSpan.FromMilliseconds(50) };

        var failure = await FailureAsync(http);

        Assert.Equal(ApiErrorKind.Timeout, failure.Kind);
        Assert.Null(failure.HttpStatus);
        Assert.IsAssignableFrom<OperationCanceledException>(failure.InnerException);
    }

    [Fact]
    public async Task The_callers_cancellation_is_no_failure_of_the_API()
    {
        var arrived = new TaskCompletionSource();
        server.Answer(context =>
        {
            arrived.SetResult();
            return Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        using var cancellation = new CancellationTokenSource();

        var call = new ManagementClient(server.Client).GetPipelineFunctionAsync("1", cancellation.Token);
        await arrived.Task;
        await cancellation.CancelAsync();

        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, cancelled.CancellationToken);
    }

    [Fact]
    public async Task A_call_that_is_cancelled_before_it_starts_sends_nothing()
    {
        server.Answer("");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new ManagementClient(server.Client).GetPipelineFunctionAsync("1", new CancellationToken(canceled: true)));

        Assert.Empty(server.Requests);
    }

    /// <summary>The failure of a call; whatever it is, its text has neither the query nor the body of the answer in it.</summary>
    private static Task<ApiException> FailureAsync(HttpClient http) => FailureAsync(new ManagementClient(http));

    private static async Task<ApiException> FailureAsync(ManagementClient client)
    {
        var failure = await Assert.ThrowsAsync<ApiException>(() => client.GetPipelineFunctionAsync(SecretOfQuery));

        Assert.DoesNotContain(SecretOfQuery, failure.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(SecretOfBody, failure.ToString(), StringComparison.Ordinal);
        return failure;
    }
}
