using System;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace SdkFactory.Values;

/// <summary>Names that stay short: what is cut off leaves a digest, which tells a name from those that begin alike.</summary>
public static class BoundedName
{
    private const int DigestLength = 8;

    /// <summary>The name, or its beginning with a digest of all of it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="maxLength">The longest that it may be, in UTF-16 units.</param>
    public static string Shorten(string name, int maxLength) => name.Length > maxLength ? Digested(name, name, maxLength) : name;

    /// <summary>The name, or its beginning, with a digest of <paramref name="whole"/> behind it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="whole">What tells it from others of that name.</param>
    /// <param name="maxLength">The longest that it may be, in UTF-16 units.</param>
    public static string Digested(string name, string whole, int maxLength)
    {
        using var sha = SHA256.Create();
        var digest = sha.ComputeHash(Encoding.UTF8.GetBytes(whole)).Take(DigestLength / 2).Select(part => part.ToString("x2", CultureInfo.InvariantCulture));
        return $"{name.Substring(0, Math.Min(name.Length, maxLength - DigestLength - 1))}_{string.Concat(digest)}";
    }
}
