using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Linking.Naming;
using SdkFactory.Linking.Overriding;

namespace SdkFactory.Linking.Definitions;

/// <summary>The things that pages mean by one name. They are found by what they say of a member, so that many need not be asked in turn.</summary>
/// <param name="isOverridden">Whether the settings say what a member of a type is: pages cannot differ about it then.</param>
internal sealed class Meanings(Func<TypeWords, string, bool> isOverridden)
{
    // What a member is in meanings that leave it open.
    private const string Open = "";

    private readonly Dictionary<string, Meaning> _byPin = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<int>> _byMember = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Member, string Type), HashSet<int>> _byType = [];
    private readonly Dictionary<string, int> _folders = new(StringComparer.Ordinal);

    /// <summary>The meanings, in the order in which they were found.</summary>
    public List<Meaning> All { get; } = [];

    /// <summary>Adds the definitions of a scope to the first meaning that they may have too, or to a new one.</summary>
    /// <param name="definitions">The definitions.</param>
    /// <param name="pinned">The name that the lock pins for them; null for none.</param>
    public void Add(IReadOnlyList<Definition> definitions, string? pinned)
    {
        var index = Find(definitions, pinned);
        if (index < 0)
        {
            index = All.Count;
            All.Add(new Meaning(isOverridden));
        }

        var meaning = All[index];
        meaning.Add(definitions, pinned);
        if (pinned is not null && !_byPin.ContainsKey(pinned))
        {
            _byPin.Add(pinned, meaning);
        }

        foreach (var row in definitions.SelectMany(definition => definition.Rows))
        {
            IndexesOf(_byMember, row.WireName).Add(index);
            IndexesOf(_byType, (row.WireName, HasOpenPart(row.Type) ? Open : row.Type.ToString())).Add(index);
        }
    }

    /// <summary>How many meanings have a page of a client.</summary>
    public int CountOf(string folder)
    {
        if (_folders.Count == 0)
        {
            foreach (var group in All.SelectMany(meaning => meaning.Definitions.Select(definition => PagePath.Folder(definition.Origin.Page)).Distinct()).GroupBy(name => name))
            {
                _folders.Add(group.Key, group.Count());
            }
        }

        return _folders[folder];
    }

    private int Find(IReadOnlyList<Definition> definitions, string? pinned)
    {
        if (pinned is not null && _byPin.TryGetValue(pinned, out var known))
        {
            return All.IndexOf(known);
        }

        foreach (var index in FindCandidates(definitions))
        {
            if ((pinned is null || All[index].Pinned is null) && definitions.All(All[index].Agrees))
            {
                return index;
            }
        }

        return -1;
    }

    // Of a member that all meanings have, those agree that spell its type alike or leave it open. Where no member tells, all are asked.
    private IEnumerable<int> FindCandidates(IReadOnlyList<Definition> definitions)
    {
        foreach (var definition in definitions)
        {
            foreach (var row in definition.Rows)
            {
                if (!HasOpenPart(row.Type) && IndexesOf(_byMember, row.WireName).Count == All.Count && !isOverridden(new TypeWords(definition.Name, [definition.Stated]), row.WireName))
                {
                    return IndexesOf(_byType, (row.WireName, row.Type.ToString())).Union(IndexesOf(_byType, (row.WireName, Open))).OrderBy(index => index);
                }
            }
        }

        return Enumerable.Range(0, All.Count);
    }

    private static HashSet<int> IndexesOf<TKey>(Dictionary<TKey, HashSet<int>> byKey, TKey key)
    {
        if (!byKey.TryGetValue(key, out var indexes))
        {
            byKey.Add(key, indexes = []);
        }

        return indexes;
    }

    private static bool HasOpenPart(TypeClaim type) => type.IsOpen || (type.Element is { } element && HasOpenPart(element));
}
