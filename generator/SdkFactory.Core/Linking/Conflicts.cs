using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Model;
using SdkFactory.Settings;

namespace SdkFactory.Linking;

/// <summary>
/// Pages that mean different types by one name: each type gets a name of its own, which says whose it is, and the pages'
/// references follow. Types agree where every member that both have may be one: a member that one lacks is no conflict.
/// </summary>
internal sealed class Conflicts
{
    private readonly Pins _pins;
    private readonly OverrideTable _overrides;
    private readonly LinkNotes _notes;
    private readonly Dictionary<string, string> _operations;
    private readonly NameScope _names;

    // What a page's word for a type has become.
    private readonly Dictionary<(string Page, string Name), string> _renamed = [];

    private Conflicts(IReadOnlyList<Definition> definitions, IEnumerable<OperationDraft> drafts, Pins pins, OverrideTable overrides, LinkNotes notes)
    {
        _pins = pins;
        _overrides = overrides;
        _notes = notes;
        _operations = drafts.GroupBy(draft => draft.Page.Path).ToDictionary(group => group.Key, group => group.First().Name, StringComparer.Ordinal);
        _names = new NameScope(definitions.Select(definition => definition.Name), ignoreCase: true);
    }

    /// <summary>The definitions and operations with names that mean one type each.</summary>
    public static (IReadOnlyList<Definition> Definitions, List<OperationDraft> Drafts) Resolve(
        IReadOnlyList<Definition> definitions,
        List<OperationDraft> drafts,
        Pins pins,
        OverrideTable overrides,
        LinkNotes notes)
    {
        var conflicts = new Conflicts(definitions, drafts, pins, overrides, notes);

        // A name that parts may part the types that name it; each round parts at least one more, so this ends.
        var resolved = definitions;
        while (conflicts.Part(resolved))
        {
            resolved = definitions.Select(conflicts.Renamed).ToList();
        }

        return (resolved, drafts.Select(conflicts.Renamed).ToList());
    }

    /// <summary>Gives each meaning of a name its own; whether that renamed any.</summary>
    private bool Part(IReadOnlyList<Definition> definitions)
    {
        var parted = false;
        foreach (var name in definitions.GroupBy(definition => definition.Name).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var meanings = Meanings(name);
            var keeper = Keeper(meanings);
            foreach (var meaning in meanings.Where(meaning => meaning != keeper))
            {
                parted = true;
                Rename(name.Key, meaning, meanings, keeper);
            }
        }

        return parted;
    }

    /// <summary>
    /// The definitions of a name, by what they mean. Pages that the lock gives one name mean one type; definitions of one
    /// page do too, since its references cannot tell them apart.
    /// </summary>
    private List<List<Definition>> Meanings(IEnumerable<Definition> definitions)
    {
        var meanings = new List<List<Definition>>();
        foreach (var page in definitions.GroupBy(definition => definition.Row.Page).OrderBy(page => page.Key, _pins))
        {
            var pinned = Pinned(page);
            var meaning = meanings.Find(other => Pinned(other) is { } name && name == pinned)
                ?? meanings.Find(other => (pinned is null || Pinned(other) is null) && other.All(known => page.All(definition => Agree(known, definition))));
            if (meaning is null)
            {
                meanings.Add(meaning = []);
            }

            meaning.AddRange(page);
        }

        return meanings;
    }

    private string? Pinned(IEnumerable<Definition> meaning) => meaning.Select(Pinned).FirstOrDefault(name => name is not null);

    // A page's word must not lead back to itself: no type would ever be found behind it.
    private string? Pinned(Definition definition)
    {
        var (page, key) = (definition.Row.Page, Key(definition.Row.Page, definition.Name));
        if (_pins.Of(PinKind.Type, key) is { } name && NameOn(page, name) == definition.Name)
        {
            _pins.Refuse(PinKind.Type, key, "leads back to it");
        }

        return _pins.Of(PinKind.Type, key);
    }

    private static string Key(string page, string name) => page + "#" + name;

    private static string Elsewhere(List<Definition> meaning, List<List<Definition>> meanings, List<Definition>? keeper) =>
        (keeper ?? meanings.Find(other => other != meaning)) is { } other ? $"in {other[0].Row.Page}" : "it was elsewhere when its name was pinned";

    private bool Agree(Definition one, Definition other)
    {
        if (one.Travel != other.Travel || (one.IsRequest != other.IsRequest && !Definitions.HasShape(one.Rows, other.Rows)))
        {
            return false;
        }

        var types = new Dictionary<string, TypeClaim>(StringComparer.Ordinal);
        foreach (var row in one.Rows)
        {
            types[row.WireName] = row.Type;
        }

        return other.Rows.All(row => !types.TryGetValue(row.WireName, out var type) || type.Agrees(row.Type) || IsDecided(one.Name, row.WireName));
    }

    // Where the settings say what a member is, pages cannot differ about it.
    private bool IsDecided(string type, string member) => _overrides.Member(type, member).Exists(item => item.Type is not null);

    /// <summary>Who keeps the name that all pages state: who had it before, else who is most; nobody where that is undecided.</summary>
    private List<Definition>? Keeper(List<List<Definition>> meanings)
    {
        var free = meanings.Where(meaning => Pinned(meaning) is null).OrderByDescending(meaning => meaning.Count).ToList();
        return free.Find(meaning => _pins.KnowsAny(meaning.Select(definition => definition.Row.Page)))
            ?? (free.Count == meanings.Count && (free.Count == 1 || free[0].Count > free[1].Count) ? free[0] : null);
    }

    private void Rename(string name, List<Definition> meaning, List<List<Definition>> meanings, List<Definition>? keeper)
    {
        var own = Pinned(meaning) is { } pinned && meaning.TrueForAll(definition => NameOn(definition.Row.Page, pinned) != name) ? pinned : NameOf(name, meaning, meanings);
        _names.TryReserve(own);
        foreach (var definition in meaning)
        {
            _renamed[(definition.Row.Page, name)] = own;
            _pins.Choose(PinKind.Type, Key(definition.Row.Page, name), own);
            _notes.Report(
                Problems.ConflictingDefinition,
                definition.Row,
                $"'{name}' is another type here than {Elsewhere(meaning, meanings, keeper)}{Difference(definition, meanings, meaning)}. It is called '{own}'. Override the member's type, or give the structure a name of its own.");
        }
    }

    /// <summary>Whose it is: the client's, if no other meaning has a page of that client; else the first operation's.</summary>
    private string NameOf(string name, List<Definition> meaning, List<List<Definition>> meanings)
    {
        var page = meaning[0].Row.Page;
        var folders = meaning.Select(definition => PagePath.Folder(definition.Row.Page)).Distinct().ToList();
        var isOfClient = folders.Count == 1 && folders[0].Length > 0 && meanings.TrueForAll(other => other == meaning || other.TrueForAll(definition => PagePath.Folder(definition.Row.Page) != folders[0]));
        string[] candidates =
        [
            Prefixed(isOfClient ? Names.Pascal(folders[0]) : Owner(page), name),
            Prefixed(Owner(page), name),
            Prefixed(Names.Pascal(page), name),
        ];
        return _names.Take("Model", candidates);
    }

    private string Owner(string page) => _operations.TryGetValue(page, out var operation) ? operation : Names.Pascal(page);

    // GetTokenInfo and GetTokenDataDto are GetTokenInfoDataDto: words that the owner has too are written once, if enough is left to tell.
    private static string Prefixed(string owner, string name)
    {
        var words = Names.Humps(name);
        var owned = Names.Humps(owner);
        var shared = words.TakeWhile(owned.Contains).Count();
        return name.StartsWith(owner, StringComparison.Ordinal) ? owner + "Own" + name.Substring(owner.Length)
            : owner + (shared >= 2 && words.Count - shared >= 2 ? string.Concat(words.Skip(shared)) : name);
    }

    private static string Difference(Definition definition, List<List<Definition>> meanings, List<Definition> meaning)
    {
        foreach (var other in meanings.Where(other => other != meaning).SelectMany(other => other))
        {
            foreach (var row in definition.Rows)
            {
                if (other.Rows.FirstOrDefault(known => known.WireName == row.WireName) is { } known && !known.Type.Agrees(row.Type))
                {
                    return $": '{row.WireName}' is {row.Type} here and {known.Type} there";
                }
            }
        }

        return "";
    }

    private Definition Renamed(Definition definition) => definition with
    {
        Name = NameOn(definition.Row.Page, definition.Name),
        Rows = definition.Rows.Select(row => row with { Type = Renamed(definition.Row.Page, row.Type) }).ToEquatableArray(),
    };

    private OperationDraft Renamed(OperationDraft draft) => draft with
    {
        Request = draft.Request is null ? null : NameOn(draft.Page.Path, draft.Request),
        Answer = Renamed(draft.Page.Path, draft.Answer),
    };

    private TypeClaim Renamed(string page, TypeClaim type) =>
        type.Element is not null ? type with { Element = Renamed(page, type.Element) }
        : type.Kind == TypeClaimKind.Reference ? type with { Name = NameOn(page, type.Name!) }
        : type;

    // A renamed type may part again in a later round, under its new name.
    private string NameOn(string page, string name)
    {
        while (_renamed.TryGetValue((page, name), out var own))
        {
            name = own;
        }

        return name;
    }
}
