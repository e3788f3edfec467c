using System;
using System.Net.Http;
using SdkFactory.Support;

namespace SdkFactory.Tests.Support;

/// <summary>A transport over a server that is made up, and calls to it.</summary>
internal static class StubTransport
{
    public static readonly Uri Default = new("https://default.example");

    public static readonly ApiRequest Enveloped = new("ListUsers", HttpMethod.Get, "/users") { HasEnvelope = true };

    public static readonly ApiRequest Plain = new("ListUsers", HttpMethod.Get, "/users");

    public static ApiTransport Over(StubHandler handler, TimeSpan? timeout = null) =>
        new(new ApiClientOptions { Handler = handler, Timeout = timeout ?? TimeSpan.FromSeconds(100) }, Default);
}
