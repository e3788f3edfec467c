using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Settings;

namespace SdkFactory.Linking.Naming;

/// <summary>What the lock pins, by what it names.</summary>
internal sealed class PinnedNames : IComparer<string>
{
    private readonly NameLock _lock;
    private readonly HashSet<string> _pages;
    private readonly Dictionary<(PinKind Kind, string Key), PinnedName> _pinned = [];
    private readonly HashSet<PinKind> _kinds = [];

    public PinnedNames(NameLock pinned)
    {
        _lock = pinned;
        _pages = new HashSet<string>(pinned.Pages, StringComparer.Ordinal);
        foreach (var name in pinned.Names)
        {
            _pinned[(name.Kind, name.Key)] = name;
            _kinds.Add(name.Kind);
        }
    }

    /// <summary>Whether any page was there when the names were pinned.</summary>
    public bool KnowsPages => _pages.Count > 0;

    /// <summary>Whether the page was there when the names were pinned.</summary>
    public bool Knows(string page) => _pages.Contains(page);

    /// <summary>Whether one of <paramref name="pages"/> was.</summary>
    public bool KnowsAny(IEnumerable<string> pages) => KnowsPages && pages.Any(Knows);

    /// <summary>The pinned name; null where none is pinned.</summary>
    public PinnedName? Find(PinKind kind, string key) => Has(kind) && _pinned.TryGetValue((kind, key), out var pinned) ? pinned : null;

    /// <summary>Whether names of a kind are pinned at all: without, no key needs to be put together.</summary>
    public bool Has(PinKind kind) => _kinds.Contains(kind);

    /// <summary>Says that a pinned name cannot be given, so that another is chosen as if none were pinned.</summary>
    /// <param name="pinned">The name.</param>
    /// <param name="reason">Why it cannot be given, as a sentence's end.</param>
    public Problem Refuse(PinnedName pinned, string reason) => Problem.At(
        Problems.UnusablePin,
        _lock.Path,
        $"'{pinned.Key}' in \"{NameLock.SectionOf(pinned.Kind)}\" is pinned to '{pinned.Name}', which {reason}; another name is chosen. Correct the line, or remove it and run 'sdkfactory generate --update-lock'.",
        place: pinned.Place);

    /// <summary>The order of pages: those that are known, then the others, each by path. Who comes first chooses first, so a page that is added takes no name away.</summary>
    public int Compare(string? x, string? y)
    {
        var known = Knows(x!);
        return known == Knows(y!) ? string.CompareOrdinal(x, y) : known ? -1 : 1;
    }
}
