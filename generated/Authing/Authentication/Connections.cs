using System;
using System.Net.Http;

namespace Authing.Authentication;

/// <summary>What sends the messages of clients that bring no HTTP client of their own.</summary>
internal static class Connections
{
    /// <summary>
    /// The connections of all of them, as long as the program runs. The API documents no redirect, so one is a failure and
    /// nothing is sent again. Cookies are not kept, for the calls of several users pass here. Connections are renewed now and
    /// then, so that a change of the server's address is noticed.
    /// </summary>
    internal static SocketsHttpHandler Shared { get; } = new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };
}
