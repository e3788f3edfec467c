#nullable enable

namespace SdkFactory.Support;

#pragma warning disable CA1812 // Callers make it; an analyzer sees none of them where the SDK is internal.
#pragma warning disable CA2000 // The client that is returned owns its handler.

/// <summary>How a client reaches the server.</summary>
public sealed class ApiClientOptions
{
    /// <summary>The address that the operations' paths are appended to; where it is null, the one that the API documents.</summary>
    public global::System.Uri? BaseAddress { get; set; }

    /// <summary>How long a call may take; 100 seconds unless it is set.</summary>
    public global::System.TimeSpan Timeout { get; set; } = global::System.TimeSpan.FromSeconds(100);

    /// <summary>What is accepted where a response differs from what the API documents; whatever loses nothing unless it is set.</summary>
    public JsonReading Reading { get; set; }

    /// <summary>How many bytes a response may have; 128 MiB unless it is set. A stream is handed on whatever its size.</summary>
    public long MaxResponseBytes { get; set; } = 128 * 1024 * 1024;

    /// <summary>What sends the messages, such as a handler that authenticates them; it stays the caller's to dispose.</summary>
    public global::System.Net.Http.HttpMessageHandler? Handler { get; set; }

    /// <summary>A client with these options, to be used as long as the program runs.</summary>
    internal global::System.Net.Http.HttpClient CreateHttpClient()
    {
        // Connections are renewed now and then, so that a change of the server's address is noticed.
        global::System.Net.Http.HttpMessageHandler handler = Handler ?? new global::System.Net.Http.SocketsHttpHandler
        {
            PooledConnectionLifetime = global::System.TimeSpan.FromMinutes(5),
        };
        return new(handler, disposeHandler: Handler is null)
        {
            BaseAddress = BaseAddress,
            Timeout = Timeout,
            MaxResponseContentBufferSize = MaxResponseBytes,
        };
    }
}
