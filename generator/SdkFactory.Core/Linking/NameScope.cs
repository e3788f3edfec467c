using System;
using System.Collections.Generic;

namespace SdkFactory.Linking;

/// <summary>The names of one scope, each given once. A name that is taken gives way to the next candidate, never to a number.</summary>
internal sealed class NameScope
{
    private readonly HashSet<string> _taken;

    public NameScope(IEnumerable<string> reserved, bool ignoreCase = false) =>
        _taken = new HashSet<string>(reserved, ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);

    /// <summary>Gives a name away, so that nobody takes it.</summary>
    public void Reserve(string name) => _taken.Add(name);

    /// <summary>Whether a name can be taken.</summary>
    public bool IsFree(string name) => !_taken.Contains(name);

    /// <summary>The first of <paramref name="candidates"/> that is free; else the last of them with <paramref name="suffix"/> until it is.</summary>
    public string Take(string suffix, params string[] candidates)
    {
        foreach (var candidate in candidates)
        {
            if (_taken.Add(candidate))
            {
                return candidate;
            }
        }

        var name = candidates[candidates.Length - 1];
        do
        {
            name += suffix;
        }
        while (!_taken.Add(name));

        return name;
    }
}
