using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Tracing;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;
using Authing.Authentication;
using SdkFactory.Tests.Behaviour;
using Xunit;

namespace Authing.Tests.Authentication;

/// <summary>Whatever is printed, thrown or traced holds no secret.</summary>
public sealed class SecretTests(RecordingServer server) : IClassFixture<RecordingServer>
{
    private const string Secret = "sk-7f3a-secret";
    private const string Token = "token-5b1c-secret";

    [Fact]
    public void Nothing_prints_its_secret()
    {
        var key = new AccessKey("AK", Secret);
        var application = new AuthingApplication("APP", "example.authing.cn", Secret) { TokenEndpointAuthentication = TokenEndpointAuthentication.ClientSecretBasic };
        object[] all =
        [
            key, application, new AccessKeySignatureHandler(key), new ManagementTokenHandler(key), new ApplicationHandler(application, Token),
            ManagementClient.WithSignature(key), ManagementClient.WithToken(key), AuthenticationClient.For(application, Token),
            new ManagementToken(Token, default), new GetManagementAccessTokenDto { AccessKeyId = "AK", AccessKeySecret = Secret },
        ];

        Assert.Equal("AK", key.ToString());
        Assert.Equal("APP", application.ToString());
        Assert.All(all, AssertClean);
    }

    [Fact]
    public void A_credential_that_is_refused_is_not_repeated()
    {
        var refusals = new Action[]
        {
            () => _ = new AccessKey(Secret + "\n", "x"),
            () => _ = new AccessKey("", Secret),
            () => _ = new AuthingApplication(Secret + " ", "example.com"),
            () => _ = new ApplicationHandler(new("APP", "example.com"), Secret + "\r\n"),
        };

        Assert.All(refusals, refusal => AssertClean(Assert.ThrowsAny<ArgumentException>(refusal)));
    }

    [Fact]
    public async Task Failures_tell_no_secret()
    {
        server.Answer($$"""{ "statusCode": 500, "message": "失败" }""");
        using var closed = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        closed.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var nobody = new Uri($"http://{closed.LocalEndPoint}");

        foreach (var address in new[] { server.Address, nobody })
        {
            AssertClean(await Assert.ThrowsAsync<ApiException>(() => ManagementClient.WithSignature(new("AK", Secret), address).GetUserAsync(new() { UserId = "1" })));
            AssertClean(await Assert.ThrowsAsync<ApiException>(() => ManagementClient.WithToken(new("AK", Secret), address).GetUserAsync(new() { UserId = "1" })));
            AssertClean(await Assert.ThrowsAsync<ApiException>(() => AuthenticationClient.For(new("APP", address.AbsoluteUri, Secret), Token).GetProfileAsync(new())));
        }
    }

    [Fact]
    public async Task Traces_and_events_tell_no_secret()
    {
        server.Answer($$"""{ "statusCode": 200, "message": "操作成功", "data": { "access_token": "{{Token}}", "expires_in": 7200 } }""");
        using var traces = new Traces();

        await ManagementClient.WithSignature(new("AK", Secret), server.Address).GetUserAsync(new() { UserId = "1" });
        await ManagementClient.WithToken(new("AK", Secret), server.Address).GetUserAsync(new() { UserId = "1" });
        await AuthenticationClient.For(new("APP", server.Address.AbsoluteUri, Secret), Token).GetProfileAsync(new());

        Assert.Contains(traces.Texts, text => text.Contains("System.Net.Http", StringComparison.Ordinal));
        Assert.Contains(traces.Texts, text => text.Contains("server.address", StringComparison.Ordinal));
        Assert.All(traces.Texts, AssertClean);
    }

    private static void AssertClean(object text)
    {
        Assert.DoesNotContain(Secret, text.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Token, text.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Everything that the framework tells of HTTP: activities with their tags, and the events of its event source.</summary>
    private sealed class Traces : EventListener
    {
        private readonly ConcurrentQueue<string> _texts = new();
        private readonly ActivityListener _activities;

        public Traces()
        {
            _activities = new ActivityListener
            {
                ShouldListenTo = static source => true,
                Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = activity => _texts.Enqueue(
                    $"{activity.Source.Name} {activity.DisplayName} {string.Join(' ', activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"))} {string.Join(' ', activity.Baggage)}"),
            };
            ActivitySource.AddActivityListener(_activities);
        }

        public IEnumerable<string> Texts => _texts;

        public override void Dispose()
        {
            _activities.Dispose();
            base.Dispose();
        }

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "System.Net.Http")
            {
                EnableEvents(eventSource, EventLevel.Verbose, EventKeywords.All);
            }
        }

        // The base constructor may call this before the fields are there.
        protected override void OnEventWritten(EventWrittenEventArgs eventData) =>
            _texts?.Enqueue($"{eventData.EventSource.Name} {eventData.EventName} {string.Join(' ', eventData.Payload ?? (IEnumerable<object?>)[])}");
    }
}
