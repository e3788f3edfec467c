using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Authing.Authentication;

/// <summary>
/// Adds credentials to requests, and only to those that go to the server that the credentials are for: a request for any
/// other is refused before anything is sent. .NET's own handlers drop the authorization where they follow a redirect.
/// </summary>
public abstract class CredentialHandler : DelegatingHandler
{
    private protected CredentialHandler(Uri baseAddress)
    {
        if (!baseAddress.IsAbsoluteUri)
        {
            throw new ArgumentException("The base address has to be absolute.", nameof(baseAddress));
        }

        BaseAddress = baseAddress;
    }

    /// <summary>The address whose server the credentials are for.</summary>
    public Uri BaseAddress { get; }

    /// <summary>Says which SDK is calling; the servers of Authing want to know.</summary>
    private protected static string SdkVersion { get; } =
        "sdkfactory-authing:" + typeof(CredentialHandler).Assembly.GetName().Version!.ToString(3);

    /// <summary>Whether an address leads to the server that the credentials are for.</summary>
    internal bool IsOurs(Uri? address) =>
        Uri.Compare(address, BaseAddress, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Adds the credentials to one request.</summary>
    private protected abstract ValueTask AuthenticateAsync(HttpRequestMessage request, CancellationToken cancellationToken);

    /// <summary>Sends a request as it is.</summary>
    private protected Task<HttpResponseMessage> ForwardAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        base.SendAsync(request, cancellationToken);

    /// <summary>Puts a header in the place of what may be there from an earlier attempt.</summary>
    private protected static void Set(HttpRequestMessage request, string name, string value)
    {
        request.Headers.Remove(name);
        request.Headers.TryAddWithoutValidation(name, value);
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The request goes to another server.</exception>
    protected sealed override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!IsOurs(request.RequestUri))
        {
            throw new InvalidOperationException(
                $"The credentials are for {BaseAddress.GetLeftPart(UriPartial.Authority)}, but the request goes to "
                + $"{request.RequestUri?.GetLeftPart(UriPartial.Authority)}. Give the handler the base address of the client.");
        }

        await AuthenticateAsync(request, cancellationToken).ConfigureAwait(false);
        return await ForwardAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: a synchronous call would go out without credentials.</exception>
    protected sealed override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Requests with credentials are sent asynchronously.");
}
