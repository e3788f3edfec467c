using Authing.Authentication;

namespace Authing;

/// <content>Clients that bring their authentication with them.</content>
public partial class AuthenticationClient
{
    /// <summary>A client that calls for an application and, where somebody is signed in, for its user.</summary>
    /// <param name="application">The application.</param>
    /// <param name="accessToken">The access token of the user who is signed in; null where nobody is.</param>
    public static AuthenticationClient For(AuthingApplication application, string? accessToken = null)
    {
        var handler = new ApplicationHandler(application, accessToken) { InnerHandler = Connections.Shared };
        return new(new ApiClientOptions { BaseAddress = handler.BaseAddress, Handler = handler });
    }
}
