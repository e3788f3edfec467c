using System;
using System.Collections.Generic;
using SdkFactory.Values;

namespace SdkFactory.Linking.Members;

/// <summary>The members whose values are known, by wire name.</summary>
internal sealed class SiblingTable
{
    private readonly IReadOnlyList<MergedType> _types;
    private readonly Dictionary<string, SiblingGroup> _groups = new(StringComparer.Ordinal);

    private SiblingTable(IReadOnlyList<MergedType> types, SiblingTable? before)
    {
        _types = types;
        var byName = new Dictionary<string, List<Sibling>>(StringComparer.Ordinal);
        foreach (var type in types)
        {
            foreach (var member in type.Siblings)
            {
                if (!byName.TryGetValue(member.WireName, out var siblings))
                {
                    byName.Add(member.WireName, siblings = []);
                }

                siblings.Add(member.Sibling!);
            }
        }

        foreach (var group in byName)
        {
            _groups.Add(group.Key, before?.Find(group.Key) is { } known && Instances.AreSame(known.Siblings, group.Value) ? known : new SiblingGroup(group.Value));
        }
    }

    /// <summary>The table of all types; that of before where nobody in it changed.</summary>
    public static SiblingTable Make(IReadOnlyList<MergedType> types, SiblingTable? before)
    {
        var having = new List<MergedType>();
        foreach (var type in types)
        {
            if (type.Siblings.Count > 0)
            {
                having.Add(type);
            }
        }

        return before is not null && Instances.AreSame(before._types, having) ? before : new SiblingTable(having, before);
    }

    /// <summary>The members of a wire name; null for none.</summary>
    public SiblingGroup? Find(string member) => _groups.TryGetValue(member, out var group) ? group : null;
}
