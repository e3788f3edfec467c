using System;
using System.Collections.Generic;

namespace SdkFactory.Linking.Definitions;

/// <summary>Definitions by name.</summary>
/// <param name="capacity">About how many names there will be.</param>
internal sealed class TypeGroups(int capacity = 0)
{
    private readonly Dictionary<string, TypeGroup> _byName = new(capacity, StringComparer.Ordinal);

    /// <summary>The groups, in the order in which their names came.</summary>
    public List<TypeGroup> All { get; } = new(capacity);

    /// <summary>All definitions, in the order in which they came.</summary>
    public List<Definition> Definitions { get; } = new(capacity);

    public void Add(Definition definition)
    {
        Definitions.Add(definition);
        if (!_byName.TryGetValue(definition.Name, out var group))
        {
            _byName.Add(definition.Name, group = new TypeGroup(definition.Name));
            All.Add(group);
        }

        group.Definitions.Add(definition);
    }

    /// <summary>What is defined under a name; null for nothing.</summary>
    public TypeGroup? Find(string name) => _byName.TryGetValue(name, out var group) ? group : null;
}
