using System;
using System.Diagnostics;

namespace Authing.Authentication;

/// <summary>An application that users sign in to.</summary>
public sealed class AuthingApplication
{
    /// <summary>An application as the console shows it.</summary>
    /// <param name="id">The application's id.</param>
    /// <param name="host">The application's own domain; <c>https://</c> is put in front where there is no scheme.</param>
    /// <param name="secret">The application's secret; null where it has none. It is kept in memory and never printed.</param>
    /// <exception cref="ArgumentException">The id is no header text, or the host is no address.</exception>
    public AuthingApplication(string id, string host, string? secret = null)
    {
        Id = Credential.Demand(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(host);
        var address = host.Contains("://", StringComparison.Ordinal) ? host : "https://" + host;
        Host = Uri.TryCreate(address.TrimEnd('/'), UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"
            ? uri
            : throw new ArgumentException("The host is neither a domain nor an HTTP address.", nameof(host));
        Secret = secret;
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The address of the application's domain.</summary>
    public Uri Host { get; }

    /// <summary>How the application proves itself where it exchanges something for tokens.</summary>
    public TokenEndpointAuthentication TokenEndpointAuthentication { get; init; }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string? Secret { get; }

    /// <summary>The id, without the secret.</summary>
    public override string ToString() => Id;
}
