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
    private readonly LinkNotes _notes;
    private readonly Dictionary<(PinKind Kind, string Key), PinnedName> _pinned = [];
    private readonly Dictionary<(PinKind Kind, string Key), string> _chosen = [];

    public Pins(NameLock pinned, LinkNotes notes)
    {
        _lock = pinned;
        _notes = notes;
        _pages = new HashSet<string>(pinned.Pages, StringComparer.Ordinal);
        foreach (var name in pinned.Names)
        {
            _pinned[(name.Kind, name.Key)] = name;
        }
    }

    /// <summary>Whether the page was there when the names were pinned.</summary>
    public bool Knows(string page) => _pages.Contains(page);

    /// <summary>Whether one of <paramref name="pages"/> was.</summary>
    public bool KnowsAny(IEnumerable<string> pages) => pages.Any(Knows);

    /// <summary>The pinned name; null where none is pinned.</summary>
    public string? Of(PinKind kind, string key) => _pinned.TryGetValue((kind, key), out var pinned) ? pinned.Name : null;

    /// <summary>Unpins a name that cannot be given, and says so; another is chosen as if none were pinned.</summary>
    /// <param name="kind">What it names.</param>
    /// <param name="key">The thing that has it.</param>
    /// <param name="reason">Why it cannot be given, as a sentence's end.</param>
    public void Refuse(PinKind kind, string key, string reason)
    {
        var pinned = _pinned[(kind, key)];
        _pinned.Remove((kind, key));
        _notes.Report(
            Problems.UnusablePin,
            _lock.Path,
            pinned.Place,
            $"'{key}' in \"{NameLock.SectionOf(kind)}\" is pinned to '{pinned.Name}', which {reason}; another name is chosen. Correct the line, or remove it and run 'sdkfactory generate --update-lock'.");
    }

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
