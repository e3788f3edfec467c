#nullable enable

namespace SdkFactory.Support;

#pragma warning disable CA1812 // An SDK without operations makes no calls.

/// <summary>A call as it was asked for. It can be turned into a message as often as it takes.</summary>
internal sealed class ApiRequest
{
    private readonly global::System.Collections.Generic.List<global::System.Collections.Generic.KeyValuePair<string, string>>
        _headers = new();

    /// <summary>A call without query, headers or body.</summary>
    /// <param name="operation">The operation's name, for messages to people.</param>
    /// <param name="method">The HTTP verb.</param>
    /// <param name="path">The path behind the base address, its holes filled, with a slash in front.</param>
    internal ApiRequest(string operation, global::System.Net.Http.HttpMethod method, string path)
    {
        Operation = operation;
        Method = method;
        Path = path;
    }

    /// <summary>The operation's name, for messages to people.</summary>
    internal string Operation { get; }

    /// <summary>The HTTP verb.</summary>
    internal global::System.Net.Http.HttpMethod Method { get; }

    /// <summary>The path behind the base address.</summary>
    internal string Path { get; }

    /// <summary>The query.</summary>
    internal QueryString? Query { get; init; }

    /// <summary>Makes the body, anew for each message.</summary>
    internal global::System.Func<global::System.Net.Http.HttpContent>? Content { get; init; }

    /// <summary>Whether the response is in the API's envelope, so that its status decides success.</summary>
    internal bool HasEnvelope { get; init; }

    /// <summary>Adds a header; null adds nothing. A header of the body, such as its type, is the body's own and has no effect here.</summary>
    internal void AddHeader(string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        if (global::System.MemoryExtensions.IndexOfAnyExceptInRange(global::System.MemoryExtensions.AsSpan(value), ' ', '~') >= 0)
        {
            throw new global::System.ArgumentException("A header is a single line of ASCII.", nameof(value));
        }

        _headers.Add(new(name, value));
    }

    /// <summary>The message to send.</summary>
    /// <param name="root">The base address, without a slash at its end.</param>
    internal global::System.Net.Http.HttpRequestMessage ToMessage(string root)
    {
        string query = Query?.ToString() ?? "";
        string address = query.Length == 0 ? root + Path : root + Path + "?" + query;
        var message = new global::System.Net.Http.HttpRequestMessage(Method, new global::System.Uri(address))
        {
            Content = Content?.Invoke(),
        };

        foreach (global::System.Collections.Generic.KeyValuePair<string, string> header in _headers)
        {
            message.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        return message;
    }
}
