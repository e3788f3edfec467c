using SdkFactory.Model;

namespace SdkFactory.Emitting;

/// <summary>Prints what a client is beside its operations: how it is made.</summary>
internal static class ClientEmitter
{
    public static Code Emit(ClientHead client, Accessibility accessibility)
    {
        var address = client.BaseAddress is null ? "null" : "DefaultBaseAddress";
        return $$"""
            /// <summary>The operations below {{XmlDoc.Word(client.Folder)}}. A client is immutable and may be used by several threads at once.</summary>
            {{Modifier.Print(accessibility)}} partial class {{client.Name}}
            {
                private readonly ApiTransport _transport;

                /// <summary>For a stand-in in tests: a client that makes no calls.</summary>
                protected {{client.Name}}() => _transport = null!;

                /// <summary>Calls through <paramref name="httpClient"/>, whose base address wins where it has one.</summary>
                /// <param name="httpClient">The HTTP client; it stays the caller's to dispose.</param>
                public {{client.Name}}(global::System.Net.Http.HttpClient httpClient) =>
                    _transport = new ApiTransport(httpClient, {{address}});

                /// <summary>Calls through an HTTP client of its own.</summary>
                /// <param name="options">Base address, time-out and handler.</param>
                public {{client.Name}}(ApiClientOptions options) =>
                    _transport = new ApiTransport(options, {{address}});
                {{DefaultAddress(client)}}
            }
            """;
    }

    private static Code DefaultAddress(ClientHead client) => client.BaseAddress is null ? Code.Empty : Code.Format($$"""

        /// <summary>Where calls go unless the HTTP client or the options say otherwise.</summary>
        public static global::System.Uri DefaultBaseAddress { get; } = new global::System.Uri({{Literal.Quote(client.BaseAddress)}});
        """);
}
