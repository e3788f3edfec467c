using System;
using System.Collections.Generic;
using System.Linq;

namespace SdkFactory.Linking.Definitions;

/// <summary>Definitions whose names and references follow what types are called; after a round only those are looked at that say a name which changed.</summary>
internal sealed class ReferenceRenaming
{
    private readonly IReadOnlyList<Definition> _originals;
    private readonly Func<Definition, Definition> _rename;
    private readonly Lazy<Definition[]> _definitions;
    private readonly Lazy<Dictionary<string, SortedSet<int>>> _byName;
    private readonly Lazy<Dictionary<(string Scope, string Name), List<int>>> _saying;

    /// <param name="originals">The definitions in the words of their pages.</param>
    /// <param name="rename">A definition by what its words have become.</param>
    public ReferenceRenaming(IReadOnlyList<Definition> originals, Func<Definition, Definition> rename)
    {
        _originals = originals;
        _rename = rename;
        _definitions = new(() => [.. originals]);
        _byName = new(IndexByName);
        _saying = new(IndexBySaying);
    }

    /// <summary>The definitions as they are now.</summary>
    public IReadOnlyList<Definition> Definitions => _definitions.Value;

    /// <summary>The definitions of a name, in their order.</summary>
    public IReadOnlyList<Definition> Find(string name) => _byName.Value[name].Select(index => _definitions.Value[index]).ToList();

    /// <summary>Follows names that changed; the names of several definitions of which one changed.</summary>
    /// <param name="renamed">The words that mean something else now, by where they are said.</param>
    public List<string> Apply(IReadOnlyCollection<(string Scope, string Name)> renamed)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var index in new SortedSet<int>(renamed.SelectMany(word => _saying.Value.TryGetValue(word, out var saying) ? saying : [])))
        {
            var was = _definitions.Value[index];
            var now = _rename(_originals[index]);
            if (now == was)
            {
                continue;
            }

            _definitions.Value[index] = now;
            if (now.Name != was.Name)
            {
                _byName.Value[was.Name].Remove(index);
                NamedSo(_byName.Value, now.Name).Add(index);
                changed.Add(was.Name);
            }

            changed.Add(now.Name);
            AddWords(_saying.Value, now, index);
        }

        return changed.Where(name => _byName.Value[name].Count > 0).ToList();
    }

    private Dictionary<string, SortedSet<int>> IndexByName()
    {
        var byName = new Dictionary<string, SortedSet<int>>(StringComparer.Ordinal);
        for (var i = 0; i < _originals.Count; i++)
        {
            NamedSo(byName, _originals[i].Name).Add(i);
        }

        return byName;
    }

    private Dictionary<(string Scope, string Name), List<int>> IndexBySaying()
    {
        var saying = new Dictionary<(string Scope, string Name), List<int>>();
        for (var i = 0; i < _originals.Count; i++)
        {
            AddWords(saying, _originals[i], i);
        }

        return saying;
    }

    // A definition says its own name, and those that it refers to: in its own words, or in its page's.
    private static void AddWords(Dictionary<(string Scope, string Name), List<int>> saying, Definition definition, int index)
    {
        foreach (var name in definition.Rows.Select(row => row.Type.Reference).OfType<string>().Concat([definition.Name]))
        {
            Add(definition.Scope, name);
            if (definition.Scope != definition.Origin.Page)
            {
                Add(definition.Origin.Page, name);
            }
        }

        void Add(string scope, string name)
        {
            if (!saying.TryGetValue((scope, name), out var indexes))
            {
                saying.Add((scope, name), indexes = []);
            }

            indexes.Add(index);
        }
    }

    private static SortedSet<int> NamedSo(Dictionary<string, SortedSet<int>> byName, string name)
    {
        if (!byName.TryGetValue(name, out var indexes))
        {
            byName.Add(name, indexes = []);
        }

        return indexes;
    }
}
