using System;
using System.Runtime.CompilerServices;

namespace Authing.Authentication;

/// <summary>What a text must be like to stand in a header.</summary>
internal static class Credential
{
    /// <summary>The text, where it is a single line of ASCII without blanks; the exception names the argument and never its value.</summary>
    internal static string Demand(string text, [CallerArgumentExpression(nameof(text))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, name);
        return text.AsSpan().IndexOfAnyExceptInRange('!', '~') < 0
            ? text
            : throw new ArgumentException("Only printable ASCII without blanks can stand in a header.", name);
    }
}
