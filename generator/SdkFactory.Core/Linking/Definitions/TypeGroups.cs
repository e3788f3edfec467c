using System;
using System.Collections.Generic;

namespace SdkFactory.Linking.Definitions;

/// <summary>Definitions by name.</summary>
internal sealed class TypeGroups
{
    private readonly Dictionary<string, TypeGroup> _byName = new(StringComparer.Ordinal);

    /// <summary>The groups, in the order in which their names came.</summary>
    public List<TypeGroup> All { get; } = [];

    /// <summary>All definitions, in the order in which they came.</summary>
    public List<Definition> Definitions { get; } = [];

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
