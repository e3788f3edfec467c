using System;
using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Xunit;

namespace SdkFactory.Tests.Behaviour;

/// <summary>A real server on this machine that answers as the test says and keeps what it was asked. The tests of a class share one.</summary>
public sealed class RecordingServer : IAsyncLifetime
{
    private readonly ConcurrentQueue<RecordedRequest> _requests = new();
    private readonly WebApplication _app;
    private RequestDelegate _answer = static _ => Task.CompletedTask;

    public RecordingServer()
    {
        // The empty builder reads no environment: whatever the machine has set, this is one server on a free port.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Run(ReceiveAsync);
    }

    /// <summary>Where the server listens.</summary>
    public Uri Address => new(_app.Urls.Single());

    /// <summary>A client whose base address is the server's.</summary>
    public HttpClient Client { get; } = new();

    /// <summary>What the server was asked since it was last told how to answer, in the order of arrival.</summary>
    public RecordedRequest[] Requests => [.. _requests];

    /// <summary>The only thing that the server was asked since it was last told how to answer.</summary>
    public RecordedRequest Request => Assert.Single(_requests);

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        Client.BaseAddress = Address;
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    /// <summary>Answers whatever comes next with a body.</summary>
    public void Answer(string body, int status = StatusCodes.Status200OK, string mediaType = "application/json") => Answer(context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = mediaType;
        return context.Response.WriteAsync(body);
    });

    /// <summary>Answers whatever comes next as told.</summary>
    public void Answer(RequestDelegate answer)
    {
        _answer = answer;
        _requests.Clear();
    }

    private async Task ReceiveAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        _requests.Enqueue(new RecordedRequest(
            context.Request.Method,
            context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
            context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            body.ToArray()));
        await _answer(context);
    }
}
