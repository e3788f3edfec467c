using System;
using System.Diagnostics;

namespace Authing.Authentication;

/// <summary>The access key of a user pool or of a collaborator: an id that anybody may see, and a secret that nobody may.</summary>
public sealed class AccessKey
{
    /// <summary>An access key as the console shows it.</summary>
    /// <param name="id">The access key's id; for the key of a whole user pool, the pool's id.</param>
    /// <param name="secret">The access key's secret; it is kept in memory and never printed.</param>
    /// <exception cref="ArgumentException">One of the two is empty, or the id is no header text.</exception>
    public AccessKey(string id, string secret)
    {
        Id = Credential.Demand(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(secret);
        Secret = secret;
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string Secret { get; }

    /// <summary>The id, without the secret.</summary>
    public override string ToString() => Id;
}
