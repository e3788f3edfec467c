using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Naming;
using SdkFactory.Linking.Overriding;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Linking.Definitions;

/// <summary>
/// Fifth pass: where pages mean different types by one name, each type gets a name of its own, which says whose it is, and
/// the pages' references follow. Types agree where every member that both have may be one: a member that one lacks is no
/// conflict.
/// </summary>
internal sealed class ConflictParting
{
    private readonly DefinedTypes _defined;
    private readonly PinnedNames _pins;
    private readonly OverrideIndex _overrides;
    private readonly Dictionary<string, string> _operations;
    private readonly NameScope _names;

    // Names of requests that do not travel in a JSON body as a whole: nothing else can be one of them.
    private readonly HashSet<string> _requests;

    private readonly HashSet<PinnedName> _refused = [];
    private readonly List<PinnedName> _chosen = [];
    private readonly List<Problem> _problems = [];

    // What a scope's word for a type has become.
    private readonly Dictionary<(string Scope, string Name), string> _renamed = [];

    private ConflictParting(DefinedTypes defined)
    {
        var input = defined.Named.Routed.Selected.Input;
        _defined = defined;
        _pins = input.Pins;
        _overrides = input.Overrides;
        _operations = defined.Operations.GroupBy(operation => operation.Evidence.PinKey).ToDictionary(group => group.Key, group => group.First().Name, StringComparer.Ordinal);
        _requests = new HashSet<string>(defined.Definitions.Where(definition => definition.Travel.Length > 0).Select(definition => definition.Name), StringComparer.Ordinal);
        _names = new NameScope(defined.Definitions.Select(definition => definition.Name), ignoreCase: true);
    }

    public static PartedTypes Part(DefinedTypes defined) => new ConflictParting(defined).Part();

    private PartedTypes Part()
    {
        // A name that parts may part the types that name it; each round parts at least one more, so this ends.
        var definitions = _defined.Definitions;
        while (PartOnce(definitions))
        {
            definitions = _defined.Definitions.Select(Rename).ToList();
        }

        return new PartedTypes(_defined, definitions, _renamed.Count == 0 ? _defined.Operations : _defined.Operations.Select(Rename).ToList(), _chosen, _problems);
    }

    /// <summary>Gives each meaning of a name its own; whether that renamed any.</summary>
    private bool PartOnce(IReadOnlyList<Definition> definitions)
    {
        var hasParted = false;
        foreach (var name in definitions.GroupBy(definition => definition.Name).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var meanings = FindMeanings(name);
            var keeper = FindKeeper(meanings);
            foreach (var meaning in meanings.Where(meaning => meaning != keeper))
            {
                hasParted = true;
                GiveName(name.Key, meaning, meanings, keeper);
            }
        }

        return hasParted;
    }

    /// <summary>
    /// The definitions of a name, by what they mean. Scopes that the lock gives one name mean one type; definitions of one
    /// scope do too, since its references cannot tell them apart.
    /// </summary>
    private List<Meaning> FindMeanings(IEnumerable<Definition> definitions)
    {
        var meanings = new List<Meaning>();
        foreach (var scope in definitions.GroupBy(definition => definition.Scope).OrderBy(scope => scope.First().Origin.Page, _pins))
        {
            var all = scope.ToList();
            var pinned = all.Select(FindPinned).FirstOrDefault(name => name is not null);
            var meaning = meanings.Find(other => other.Pinned is { } name && name == pinned)
                ?? meanings.Find(other => (pinned is null || other.Pinned is null) && all.TrueForAll(other.Agrees));
            if (meaning is null)
            {
                meanings.Add(meaning = new Meaning(IsOverridden));
            }

            meaning.Add(all, pinned);
        }

        return meanings;
    }

    // A word must not lead back to itself: no type would ever be found behind it.
    private string? FindPinned(Definition definition)
    {
        if (_pins.Find(PinKind.Type, PinKey(definition.Scope, definition.Name)) is not { } pin || _refused.Contains(pin))
        {
            return null;
        }

        var reason = Follow(definition.Scope, pin.Name) == definition.Name ? "leads back to it"
            : definition.Travel.Length == 0 && _requests.Contains(Follow(definition.Scope, pin.Name)) ? "is a request that is no JSON"
            : null;
        if (reason is null)
        {
            return pin.Name;
        }

        _refused.Add(pin);
        _problems.Add(_pins.Refuse(pin, reason));
        return null;
    }

    private static string PinKey(string scope, string name) => scope + "#" + name;

    private bool IsOverridden(TypeWords words, string member) => _overrides.OfMember(words, member).Any(item => item.Type is not null);

    /// <summary>Who keeps the name that all pages state: who had it before, else who is most; nobody where that is undecided.</summary>
    private Meaning? FindKeeper(List<Meaning> meanings)
    {
        var free = meanings.Where(meaning => meaning.Pinned is null).OrderByDescending(meaning => meaning.Definitions.Count).ToList();
        return free.Find(meaning => _pins.KnowsAny(meaning.Definitions.Select(definition => definition.Origin.Page)))
            ?? (free.Count == meanings.Count && (free.Count == 1 || free[0].Definitions.Count > free[1].Definitions.Count) ? free[0] : null);
    }

    private void GiveName(string name, Meaning meaning, List<Meaning> meanings, Meaning? keeper)
    {
        var own = meaning.Pinned is { } pinned && meaning.Definitions.TrueForAll(definition => Follow(definition.Scope, pinned) != name) ? pinned : ChooseName(name, meaning, meanings);
        _names.TryReserve(own);
        foreach (var definition in meaning.Definitions)
        {
            _renamed[(definition.Scope, name)] = own;
            _chosen.Add(new PinnedName(PinKind.Type, PinKey(definition.Scope, name), own));
            _problems.Add(Problem.At(
                Problems.ConflictingDefinition,
                definition.Origin.Page,
                $"'{name}' is another type here than {DescribeOther(meaning, meanings, keeper)}{DescribeDifference(definition, meanings, meaning)}. It is called '{own}'. Override the member's type, or give the structure a name of its own.",
                definition.Origin.Key));
        }
    }

    /// <summary>Whose it is: the client's, if no other meaning has a page of that client; else the first operation's.</summary>
    private string ChooseName(string name, Meaning meaning, List<Meaning> meanings)
    {
        var first = meaning.Definitions[0];
        var folders = meaning.Definitions.Select(definition => PagePath.Folder(definition.Origin.Page)).Distinct().ToList();
        var isOfClient = folders.Count == 1 && folders[0].Length > 0 && meanings.TrueForAll(other => other == meaning || other.Definitions.TrueForAll(definition => PagePath.Folder(definition.Origin.Page) != folders[0]));
        return _names.Take(
            "Model",
            Prefix(isOfClient ? Names.Pascal(folders[0]) : FindOwner(first.Scope), name),
            Prefix(FindOwner(first.Scope), name),
            Prefix(Names.Pascal(first.Scope), name));
    }

    private string FindOwner(string scope) => _operations.TryGetValue(scope, out var operation) ? operation : Names.Pascal(scope);

    // GetTokenInfo and GetTokenDataDto are GetTokenInfoDataDto: words that the owner has too are written once, if enough is left to tell.
    private static string Prefix(string owner, string name)
    {
        var words = Names.SplitPascal(name);
        var owned = Names.SplitPascal(owner);
        var shared = words.TakeWhile(owned.Contains).Count();
        return name.StartsWith(owner, StringComparison.Ordinal) ? owner + "Own" + name.Substring(owner.Length)
            : owner + (shared >= 2 && words.Count - shared >= 2 ? string.Concat(words.Skip(shared)) : name);
    }

    private static string DescribeOther(Meaning meaning, List<Meaning> meanings, Meaning? keeper) =>
        (keeper ?? meanings.Find(other => other != meaning)) is { } other ? $"in {other.Definitions[0].Origin.Page}" : "it was elsewhere when its name was pinned";

    private static string DescribeDifference(Definition definition, List<Meaning> meanings, Meaning meaning)
    {
        foreach (var other in meanings.Where(other => other != meaning).SelectMany(other => other.Definitions))
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

    private Definition Rename(Definition definition) => definition with
    {
        Name = Follow(definition.Scope, definition.Name),
        Rows = definition.Rows.Any(row => IsRenamed(definition.Scope, definition.Origin.Page, row.Type))
            ? definition.Rows.Select(row => row with { Type = Rename(definition.Scope, definition.Origin.Page, row.Type) }).ToEquatableArray()
            : definition.Rows,
    };

    private DefinedOperation Rename(DefinedOperation operation) => operation with
    {
        Request = operation.Request is null ? null : Follow(operation.Evidence.PinKey, operation.Request),
        Response = Rename(operation.Evidence.PinKey, operation.Evidence.Page.Path, operation.Response),
    };

    private bool IsRenamed(string scope, string page, TypeClaim type) =>
        type.Reference is { } name && FollowReference(scope, page, name) != name;

    private TypeClaim Rename(string scope, string page, TypeClaim type) =>
        type.Element is not null ? type with { Element = Rename(scope, page, type.Element) }
        : type.Kind == TypeClaimKind.Reference ? type with { Name = FollowReference(scope, page, type.Name!) }
        : type;

    // An operation knows its own types, and then those of its page.
    private string FollowReference(string scope, string page, string name) =>
        Follow(scope, name) is var own && own == name && scope != page ? Follow(page, name) : own;

    // A renamed type may part again in a later round, under its new name.
    private string Follow(string scope, string name)
    {
        while (_renamed.TryGetValue((scope, name), out var own))
        {
            name = own;
        }

        return name;
    }
}
