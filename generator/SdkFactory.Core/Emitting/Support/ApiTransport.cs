#nullable enable

namespace SdkFactory.Support;

#pragma warning disable CA1812 // An SDK without operations has no client.

/// <summary>Sends calls, and turns whatever goes wrong into an <see cref="ApiException"/>.</summary>
internal sealed class ApiTransport
{
    private readonly global::System.Net.Http.HttpClient _httpClient;
    private readonly string _root;
    private readonly JsonReading _reading;

    /// <summary>Sends through a client that the caller configured.</summary>
    /// <param name="httpClient">The client; its base address is the one that counts.</param>
    /// <param name="defaultBaseAddress">The base address where the client has none.</param>
    internal ApiTransport(global::System.Net.Http.HttpClient httpClient, global::System.Uri? defaultBaseAddress)
    {
        global::System.ArgumentNullException.ThrowIfNull(httpClient);
        global::System.Uri address = httpClient.BaseAddress ?? defaultBaseAddress
            ?? throw new global::System.InvalidOperationException(
                "There is no base address. Set HttpClient.BaseAddress or ApiClientOptions.BaseAddress to the address of the API's server.");

        _httpClient = httpClient;
        _root = address.GetLeftPart(global::System.UriPartial.Path).TrimEnd('/');
    }

    /// <summary>Sends through a client of its own.</summary>
    /// <param name="options">How to reach the server; their base address is the one that counts.</param>
    /// <param name="defaultBaseAddress">The base address where the options have none.</param>
    internal ApiTransport(ApiClientOptions options, global::System.Uri? defaultBaseAddress)
        : this(CreateHttpClient(options), defaultBaseAddress)
    {
        // Null has failed above already; CA1062 of a consumer sees only what is said here.
        global::System.ArgumentNullException.ThrowIfNull(options);
        _reading = options.Reading;
    }

    /// <summary>Sends a call whose response is an object.</summary>
    internal global::System.Threading.Tasks.Task<T> SendAsync<T>(
        ApiRequest request,
        global::System.Threading.CancellationToken cancellationToken)
        where T : class, IJsonModel<T> =>
        SendAsync<T, ObjectJson<T>>(request, cancellationToken);

    /// <summary>Sends a call whose response is JSON.</summary>
    internal async global::System.Threading.Tasks.Task<T> SendAsync<T, TCodec>(
        ApiRequest request,
        global::System.Threading.CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T>
    {
        using global::System.Net.Http.HttpResponseMessage response = await ExchangeAsync(
            request,
            global::System.Net.Http.HttpCompletionOption.ResponseContentRead,
            cancellationToken).ConfigureAwait(false);
        byte[] body = await ReadAsync(request, response, cancellationToken).ConfigureAwait(false);
        T value;
        try
        {
            value = JsonBytes.Read<T, TCodec>(body, _reading);
        }
        catch (global::System.Text.Json.JsonException exception)
        {
            throw Failure(ApiErrorKind.InvalidBody, request, response, body, exception);
        }

        // Only a status of success is a success: without one this is some other JSON.
        return request.HasEnvelope && ApiEnvelope.Peek(body) is not null
            ? throw Failure(ApiErrorKind.InvalidBody, request, response, body)
            : value;
    }

    /// <summary>Sends a call whose response is text.</summary>
    internal async global::System.Threading.Tasks.Task<string> SendTextAsync(
        ApiRequest request,
        global::System.Threading.CancellationToken cancellationToken)
    {
        using global::System.Net.Http.HttpResponseMessage response = await ExchangeAsync(
            request,
            global::System.Net.Http.HttpCompletionOption.ResponseContentRead,
            cancellationToken).ConfigureAwait(false);
        byte[] body = await ReadAsync(request, response, cancellationToken).ConfigureAwait(false);
        try
        {
            return await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (global::System.InvalidOperationException exception)
        {
            // The response states a character set that does not exist.
            throw Failure(ApiErrorKind.InvalidBody, request, response, body, exception);
        }
    }

    /// <summary>Sends a call whose response is bytes. Disposing the stream releases the connection.</summary>
    internal async global::System.Threading.Tasks.Task<global::System.IO.Stream> SendStreamAsync(
        ApiRequest request,
        global::System.Threading.CancellationToken cancellationToken)
    {
        global::System.Net.Http.HttpResponseMessage response = await ExchangeAsync(
            request,
            global::System.Net.Http.HttpCompletionOption.ResponseHeadersRead,
            cancellationToken).ConfigureAwait(false);
        try
        {
            if (!response.IsSuccessStatusCode || (request.HasEnvelope && IsJson(response)))
            {
                _ = await ReadAsync(request, response, cancellationToken).ConfigureAwait(false);
            }

            return await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    /// <summary>Sends a call whose response has nothing to read.</summary>
    internal async global::System.Threading.Tasks.Task SendAsync(
        ApiRequest request,
        global::System.Threading.CancellationToken cancellationToken)
    {
        using global::System.Net.Http.HttpResponseMessage response = await ExchangeAsync(
            request,
            global::System.Net.Http.HttpCompletionOption.ResponseContentRead,
            cancellationToken).ConfigureAwait(false);
        _ = await ReadAsync(request, response, cancellationToken).ConfigureAwait(false);
    }

    private static global::System.Net.Http.HttpClient CreateHttpClient(ApiClientOptions options)
    {
        global::System.ArgumentNullException.ThrowIfNull(options);
        return options.CreateHttpClient();
    }

    private async global::System.Threading.Tasks.Task<global::System.Net.Http.HttpResponseMessage> ExchangeAsync(
        ApiRequest request,
        global::System.Net.Http.HttpCompletionOption completion,
        global::System.Threading.CancellationToken cancellationToken)
    {
        using global::System.Net.Http.HttpRequestMessage message = request.ToMessage(_root);
        return await GuardAsync(request, _httpClient.SendAsync(message, completion, cancellationToken), cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Reads the whole body of a response, and throws where the response is a failure.</summary>
    private async global::System.Threading.Tasks.Task<byte[]> ReadAsync(
        ApiRequest request,
        global::System.Net.Http.HttpResponseMessage response,
        global::System.Threading.CancellationToken cancellationToken)
    {
        // The client's own time-out ends with the headers where the body was not asked for.
        using var limit = global::System.Threading.CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_httpClient.Timeout);
        byte[] body = await GuardAsync(request, response.Content.ReadAsByteArrayAsync(limit.Token), cancellationToken)
            .ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            throw Failure(ApiErrorKind.HttpStatus, request, response, body);
        }

        if (request.HasEnvelope && ApiEnvelope.Peek(body) is { StatusCode: not null })
        {
            throw Failure(ApiErrorKind.Envelope, request, response, body);
        }

        return body;
    }

    /// <summary>
    /// Waits, and tells a time-out and a broken connection from the caller's own cancellation, which passes as it is.
    /// </summary>
    private static async global::System.Threading.Tasks.Task<T> GuardAsync<T>(
        ApiRequest request,
        global::System.Threading.Tasks.Task<T> exchange,
        global::System.Threading.CancellationToken cancellationToken)
    {
        try
        {
            return await exchange.ConfigureAwait(false);
        }
        catch (global::System.OperationCanceledException exception)
            when (!cancellationToken.IsCancellationRequested)
        {
            throw new ApiException(ApiErrorKind.Timeout, request, exception);
        }
        catch (global::System.Net.Http.HttpRequestException exception)
        {
            throw new ApiException(
                exception.HttpRequestError is global::System.Net.Http.HttpRequestError.ConfigurationLimitExceeded
                    ? ApiErrorKind.TooLarge
                    : ApiErrorKind.Connection,
                request,
                exception);
        }
    }

    private static ApiException Failure(
        ApiErrorKind kind,
        ApiRequest request,
        global::System.Net.Http.HttpResponseMessage response,
        byte[] body,
        global::System.Exception? cause = null) =>
        new(kind, request, response.StatusCode, body, request.HasEnvelope ? ApiEnvelope.Describe(body) : default, cause);

    private static bool IsJson(global::System.Net.Http.HttpResponseMessage response) =>
        response.Content.Headers.ContentType?.MediaType is string type
        && (string.Equals(type, "application/json", global::System.StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("+json", global::System.StringComparison.OrdinalIgnoreCase));
}
