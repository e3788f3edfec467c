using System.IO;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using QuickStart;
using SdkFactory.Tests.Behaviour;
using Xunit;

namespace Authing.Tests.Authentication;

/// <summary>A server that says whether it accepts a signature, by computing it anew from the raw request.</summary>
public sealed class SigningServer : IAsyncLifetime
{
    internal const string KeyId = "AK";
    internal const string KeySecret = "SK-4f9c2b71-secret";

    private readonly SignatureCheck _check = new(KeyId, KeySecret);

    /// <summary>The server, with what it was asked.</summary>
    internal RecordingServer Server { get; } = new();

    /// <summary>What was signed last, as the server understands it, without the headers.</summary>
    internal string LastResource => _check.LastText![(_check.LastText!.LastIndexOf('\n') + 1)..];

    public async Task InitializeAsync()
    {
        await Server.InitializeAsync();
        Answer();
    }

    public Task DisposeAsync() => Server.DisposeAsync();

    /// <summary>Answers whatever comes next by its signature, and forgets what came before.</summary>
    internal void Answer() => Server.Answer(async context =>
    {
        // The server that records has read the body already.
        context.Request.Body = new MemoryStream(Server.Requests[^1].Body);
        await context.Response.WriteAsync(await _check.IsRightAsync(context.Request)
            ? """{ "statusCode": 200, "message": "操作成功" }"""
            : """{ "statusCode": 401, "apiCode": 1300, "message": "签名不正确" }""");
    });
}
