using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Authing.Authentication;

/// <summary>
/// Says which application is calling, and for which user. A handler is for one user; handlers of several users may share
/// what sends their messages.
/// </summary>
public sealed class ApplicationHandler : CredentialHandler
{
    private readonly string _applicationId;
    private readonly string? _basic;
    private readonly string? _bearer;

    /// <summary>Calls for an application.</summary>
    /// <param name="application">The application; its host is the server that the credentials are for.</param>
    /// <param name="accessToken">The access token of the user who is signed in; null where nobody is.</param>
    /// <exception cref="ArgumentException">The application has no secret, but needs one for <c>client_secret_basic</c>.</exception>
    public ApplicationHandler(AuthingApplication application, string? accessToken = null)
        : base((application ?? throw new ArgumentNullException(nameof(application))).Host)
    {
        _applicationId = application.Id;
        _bearer = accessToken is null ? null : "Bearer " + Credential.Demand(accessToken);
        if (application.TokenEndpointAuthentication == TokenEndpointAuthentication.ClientSecretBasic)
        {
            _basic = application.Secret is string secret
                ? "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{application.Id}:{secret}"))
                : throw new ArgumentException("client_secret_basic needs the application's secret.", nameof(application));
        }
    }

    private protected override ValueTask AuthenticateAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Set(request, "x-authing-app-id", _applicationId);
        if (IsTokenEndpoint(request.RequestUri!) && _basic is not null)
        {
            Set(request, "authorization", _basic);
        }
        else if (_bearer is not null)
        {
            Set(request, "authorization", _bearer);
        }

        return ValueTask.CompletedTask;
    }

    private bool IsTokenEndpoint(Uri address)
    {
        var root = BaseAddress.AbsolutePath.TrimEnd('/');
        return address.AbsolutePath.StartsWith(root, StringComparison.Ordinal) && address.AbsolutePath[root.Length..] is
            "/oidc/token" or "/oidc/token/revocation" or "/oidc/token/introspection"
            or "/oauth/token" or "/oauth/token/revocation" or "/oauth/token/introspection"
            or "/api/v3/signin" or "/api/v3/signin-by-mobile" or "/api/v3/exchange-tokenset-with-qrcode-ticket";
    }
}
