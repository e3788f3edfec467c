using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Model;
using SdkFactory.Settings;

namespace SdkFactory.Linking;

/// <summary>The names that the lock pins, and those that this run chose.</summary>
internal sealed class Pins : IComparer<string>
{
    private readonly NameLock _lock;
    private readonly HashSet<string> _pages;
    private readonly Dictionary<(PinKind Kind, string Key), string> _pinned = [];
    private readonly Dictionary<(PinKind Kind, string Key), string> _chosen = [];

    public Pins(NameLock pinned)
    {
        _lock = pinned;
        _pages = new HashSet<string>(pinned.Pages, StringComparer.Ordinal);
        foreach (var name in pinned.Names)
        {
            _pinned[(name.Kind, name.Key)] = name.Name;
        }
    }

    /// <summary>Whether the page was there when the names were pinned.</summary>
    public bool Knows(string page) => _pages.Contains(page);

    /// <summary>Whether one of <paramref name="pages"/> was.</summary>
    public bool KnowsAny(IEnumerable<string> pages) => pages.Any(Knows);

    /// <summary>The pinned name; null where none is pinned.</summary>
    public string? Of(PinKind kind, string key) => _pinned.TryGetValue((kind, key), out var name) ? name : null;

    /// <summary>Remembers a choice, so that it can be pinned.</summary>
    public void Choose(PinKind kind, string key, string name) => _chosen[(kind, key)] = name;

    /// <summary>The order of pages: those that are known, then the others, each by path. Who comes first chooses first, so a page that is added takes no name away.</summary>
    public int Compare(string? x, string? y)
    {
        var known = Knows(x!);
        return known == Knows(y!) ? string.CompareOrdinal(x, y) : known ? -1 : 1;
    }

    /// <summary>The lock of this run.</summary>
    public NameLock Lock(IEnumerable<string> pages) => _lock with
    {
        Pages = pages.OrderBy(page => page, StringComparer.Ordinal).ToEquatableArray(),
        Names = _chosen
            .Select(pair => new PinnedName(pair.Key.Kind, pair.Key.Key, pair.Value))
            .OrderBy(name => name.Kind)
            .ThenBy(name => name.Key, StringComparer.Ordinal)
            .ToEquatableArray(),
    };
}
