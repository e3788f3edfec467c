using System;
using System.Threading;
using System.Threading.Tasks;

namespace Authing.Authentication;

/// <summary>
/// Keeps a token until it is about to expire. Callers that need a new one at the same time wait for one exchange; none of
/// them can cancel it for the others, and a failed one is tried again by whoever comes next.
/// </summary>
internal sealed class TokenCache(Func<Task<ManagementToken>> fetch, TimeProvider clock)
{
    /// <summary>
    /// How long before its end a token is given up: it may be on its way for a while, and the server's clock may be ahead.
    /// </summary>
    internal static readonly TimeSpan Margin = TimeSpan.FromMinutes(1);

    private readonly object _gate = new();
    private Task<ManagementToken>? _token;

    /// <summary>A token that is good for a while yet.</summary>
    internal Task<ManagementToken> GetAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_token is null || IsSpent(_token))
            {
                _token = Task.Run(fetch, CancellationToken.None);
            }

            return _token.WaitAsync(cancellationToken);
        }
    }

    private bool IsSpent(Task<ManagementToken> token) =>
        token.IsCompleted && (!token.IsCompletedSuccessfully || clock.GetUtcNow() >= token.Result.ExpiresAt - Margin);
}
