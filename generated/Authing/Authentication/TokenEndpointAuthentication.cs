namespace Authing.Authentication;

/// <summary>How an application proves itself where it exchanges something for tokens; it has to be what the console says.</summary>
public enum TokenEndpointAuthentication
{
    /// <summary><c>client_secret_post</c>: the request's own members carry the application's id and secret.</summary>
    ClientSecretPost,

    /// <summary><c>client_secret_basic</c>: a header of these requests does, in place of the user's access token.</summary>
    ClientSecretBasic,

    /// <summary><c>none</c>: the application has no secret.</summary>
    None,
}
