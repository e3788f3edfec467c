using System;
using System.Collections.Generic;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Linking.Naming;

/// <summary>
/// The names of one scope, each given once. A name that is taken gives way to the next candidate, then to itself with a
/// word behind it, and at last, where many want one name, to itself with the letters of a digest: names stay short
/// however many collide.
/// </summary>
internal sealed class NameScope
{
    /// <summary>Why a name cannot be given, as a sentence's end.</summary>
    public const string Taken = "something else is called already, or the SDK uses itself";

    private const int MostSuffixes = 2;

    private readonly NameScope? _outer;
    private readonly HashSet<string> _taken;
    private Dictionary<string, int>? _crowds;

    /// <param name="reserved">The names that nobody gets.</param>
    /// <param name="ignoreCase">Whether names that differ by case alone are one.</param>
    public NameScope(IEnumerable<string> reserved, bool ignoreCase = false) =>
        _taken = new HashSet<string>(reserved, ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);

    private NameScope(NameScope outer)
    {
        _outer = outer;
        _taken = new HashSet<string>(outer._taken.Comparer);
    }

    /// <summary>A scope where nobody gets the names of this one either, which stays as it is.</summary>
    public NameScope Open() => new(this);

    /// <summary>Gives a name away, so that nobody takes it; whether it was free.</summary>
    public bool TryReserve(string name) => _outer?.IsFree(name) != false && _taken.Add(name);

    /// <summary>Whether a name can be taken.</summary>
    public bool IsFree(string name) => _outer?.IsFree(name) != false && !_taken.Contains(name);

    /// <summary>The first of <paramref name="candidates"/> that is free; else the last of them with <paramref name="suffix"/>, or a digest, behind it.</summary>
    public string Take(string suffix, params string[] candidates)
    {
        foreach (var candidate in candidates)
        {
            if (TryReserve(candidate))
            {
                return candidate;
            }
        }

        var name = candidates[candidates.Length - 1];
        for (var count = 0; count < MostSuffixes; count++)
        {
            name = Names.Bounded(name + suffix);
            if (TryReserve(name))
            {
                return name;
            }
        }

        return TakeDigested(candidates[candidates.Length - 1]);
    }

    // Counting on from the last one keeps the search linear.
    private string TakeDigested(string wanted)
    {
        _crowds ??= new(StringComparer.Ordinal);
        _crowds.TryGetValue(wanted, out var count);
        string name;
        do
        {
            count++;
            name = BoundedName.Digested(wanted, $"{wanted} {count}", Identifier.MaxLength);
        }
        while (!TryReserve(name));

        _crowds[wanted] = count;
        return name;
    }
}
