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
    private readonly Lazy<Dictionary<string, string>> _operations;
    private readonly Lazy<NameScope> _names;

    // Names of requests that do not travel in a JSON body as a whole: nothing else can be one of them.
    private readonly Lazy<HashSet<string>> _requests;

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
        _operations = new(() => defined.Operations.GroupBy(operation => operation.Evidence.PinKey).ToDictionary(group => group.Key, group => group.First().Name, StringComparer.Ordinal));
        _requests = new(() => new HashSet<string>(defined.Groups.Definitions.Where(definition => definition.Travel.Length > 0).Select(definition => definition.Name), StringComparer.Ordinal));
        _names = new(() => new NameScope(defined.Groups.All.Select(group => group.Name), ignoreCase: true));
    }

    /// <param name="defined">What is defined.</param>
    /// <param name="before">What this pass made of these settings before; null for nothing.</param>
    public static PartedTypes Part(DefinedTypes defined, PartedTypes? before) => new ConflictParting(defined).Part(before);

    private PartedTypes Part(PartedTypes? before)
    {
        var doubtful = FindDoubtful(before);
        var renaming = new ReferenceRenaming(_defined.Groups.Definitions, Rename);

        // A name that parts may part the types that name it; each round parts at least one more, so this ends.
        while (doubtful.Count > 0)
        {
            var renamed = new List<(string Scope, string Name)>();
            foreach (var name in doubtful.OrderBy(name => name, StringComparer.Ordinal))
            {
                PartOne(name, renaming.Find(name), renamed);
            }

            doubtful = renaming.Apply(renamed);
        }

        if (_renamed.Count == 0)
        {
            return new PartedTypes(_defined, _defined.Groups, _defined.Operations, []) { Problems = _problems };
        }

        var changed = new List<RenamedDefinition>();
        var groups = new TypeGroups();
        for (var i = 0; i < _defined.Groups.Definitions.Count; i++)
        {
            var (original, now) = (_defined.Groups.Definitions[i], renaming.Definitions[i]);
            if (!ReferenceEquals(original, now))
            {
                now = before?.TakeOver(original, now) ?? now;
                changed.Add(new RenamedDefinition(original, now));
            }

            groups.Add(now);
        }

        return new PartedTypes(_defined, groups, _defined.Operations.Select(operation => Rename(operation, before)).ToList(), changed) { Chosen = _chosen, Problems = _problems };
    }

    /// <summary>The names under which there may be several types, or a pinned one. What was one type before is so still where nothing of it changed.</summary>
    private List<string> FindDoubtful(PartedTypes? before)
    {
        var doubtful = new List<string>();
        foreach (var group in _defined.Groups.All)
        {
            if (_pins.Has(PinKind.Type)
                || (group.Definitions.Count > 1
                    && !(before?.Groups.Find(group.Name) is { } known && Instances.AreSame(known.Definitions, group.Definitions))
                    && !AgreeAll(group.Definitions)))
            {
                doubtful.Add(group.Name);
            }
        }

        return doubtful;
    }

    private bool AgreeAll(List<Definition> definitions)
    {
        var meaning = new Meaning(IsOverridden);
        foreach (var definition in definitions)
        {
            if (meaning.Definitions.Count > 0 && !meaning.Agrees(definition))
            {
                return false;
            }

            meaning.Add(definition);
        }

        return true;
    }

    /// <summary>Gives each meaning of a name its own.</summary>
    private void PartOne(string name, IReadOnlyList<Definition> definitions, List<(string Scope, string Name)> renamed)
    {
        var meanings = FindMeanings(definitions);
        var keeper = FindKeeper(meanings.All);
        foreach (var meaning in meanings.All)
        {
            if (meaning != keeper)
            {
                GiveName(name, meaning, meanings, keeper);
                renamed.AddRange(meaning.Definitions.Select(definition => (definition.Scope, name)));
            }
        }
    }

    /// <summary>
    /// The definitions of a name, by what they mean. Scopes that the lock gives one name mean one type; definitions of one
    /// scope do too, since its references cannot tell them apart.
    /// </summary>
    private Meanings FindMeanings(IEnumerable<Definition> definitions)
    {
        var meanings = new Meanings(IsOverridden);
        foreach (var scope in definitions.GroupBy(definition => definition.Scope).OrderBy(scope => scope.First().Origin.Page, _pins))
        {
            var all = scope.ToList();
            meanings.Add(all, all.Select(FindPinned).FirstOrDefault(name => name is not null));
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
            : definition.Travel.Length == 0 && _requests.Value.Contains(Follow(definition.Scope, pin.Name)) ? "is a request that is no JSON"
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

    private bool IsOverridden(TypeWords words, string member) => _overrides.OfMembers(words).Find(member).Any(item => item.Type is not null);

    /// <summary>Who keeps the name that all pages state: who had it before, else who is most; nobody where that is undecided.</summary>
    private Meaning? FindKeeper(List<Meaning> meanings)
    {
        var free = meanings.Where(meaning => meaning.Pinned is null).OrderByDescending(meaning => meaning.Definitions.Count).ToList();
        return free.Find(meaning => _pins.KnowsAny(meaning.Definitions.Select(definition => definition.Origin.Page)))
            ?? (free.Count == meanings.Count && (free.Count == 1 || free[0].Definitions.Count > free[1].Definitions.Count) ? free[0] : null);
    }

    private void GiveName(string name, Meaning meaning, Meanings meanings, Meaning? keeper)
    {
        var own = meaning.Pinned is { } pinned && meaning.Definitions.TrueForAll(definition => Follow(definition.Scope, pinned) != name) ? pinned : ChooseName(name, meaning, meanings);
        _names.Value.TryReserve(own);
        foreach (var definition in meaning.Definitions)
        {
            _renamed[(definition.Scope, name)] = own;
            _chosen.Add(new PinnedName(PinKind.Type, PinKey(definition.Scope, name), own));
            _problems.Add(Problem.At(
                Problems.ConflictingDefinition,
                definition.Origin.Page,
                $"'{name}' is another type here than {DescribeOther(meaning, meanings.All, keeper)}{DescribeDifference(definition, meanings.All, meaning)}. It is called '{own}'. Override the member's type, or give the structure a name of its own.",
                definition.Origin.Key));
        }
    }

    /// <summary>Whose it is: the client's, if no other meaning has a page of that client; else the first operation's.</summary>
    private string ChooseName(string name, Meaning meaning, Meanings meanings)
    {
        var first = meaning.Definitions[0];
        var folders = meaning.Definitions.Select(definition => PagePath.Folder(definition.Origin.Page)).Distinct().ToList();
        var isOfClient = folders.Count == 1 && folders[0].Length > 0 && meanings.CountOf(folders[0]) == 1;
        return _names.Value.Take(
            "Model",
            Prefix(isOfClient ? Names.Pascal(folders[0]) : FindOwner(first.Scope), name),
            Prefix(FindOwner(first.Scope), name),
            Prefix(Names.Pascal(first.Scope), name));
    }

    private string FindOwner(string scope) => _operations.Value.TryGetValue(scope, out var operation) ? operation : Names.Pascal(scope);

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

    private Definition Rename(Definition definition)
    {
        var name = Follow(definition.Scope, definition.Name);
        var isReferring = definition.Rows.Any(row => IsRenamed(definition.Scope, definition.Origin.Page, row.Type));
        return name == definition.Name && !isReferring ? definition : definition with
        {
            Name = name,
            Rows = isReferring ? definition.Rows.Select(row => row with { Type = Rename(definition.Scope, definition.Origin.Page, row.Type) }).ToEquatableArray() : definition.Rows,
        };
    }

    private DefinedOperation Rename(DefinedOperation operation, PartedTypes? before)
    {
        var request = operation.Request is null ? null : Follow(operation.Evidence.PinKey, operation.Request);
        var response = Rename(operation.Evidence.PinKey, operation.Evidence.Page.Path, operation.Response);
        var renamed = request == operation.Request && response == operation.Response ? operation : operation with { Request = request, Response = response };
        return before?.TakeOver(renamed) ?? renamed;
    }

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
