using System;
using System.Collections.Generic;
using SdkFactory.Claims;
using SdkFactory.Linking.Overriding;

namespace SdkFactory.Linking.Definitions;

/// <summary>
/// One of the things that pages mean by a name: definitions that agree. It keeps what they say together, so that one more is
/// compared with that and not with each of them.
/// </summary>
/// <param name="isOverridden">Whether the settings say what a member of a type is: pages cannot differ about it then.</param>
internal sealed class Meaning(Func<TypeWords, string, bool> isOverridden)
{
    private readonly Dictionary<string, List<TypeClaim>> _types = new(StringComparer.Ordinal);
    private bool _haveOneShape = true;
    private bool _hasRequest;
    private bool _hasOther;

    /// <summary>The definitions, in the order of their pages.</summary>
    public List<Definition> Definitions { get; } = [];

    /// <summary>The name that the lock pins for one of them; null for none.</summary>
    public string? Pinned { get; private set; }

    /// <summary>Adds the definitions of a scope.</summary>
    public void Add(IReadOnlyList<Definition> definitions, string? pinned)
    {
        Pinned ??= pinned;
        foreach (var definition in definitions)
        {
            _haveOneShape = _haveOneShape && (Definitions.Count == 0 || Definition.HaveOneShape(Definitions[0].Rows, definition.Rows));
            _hasRequest |= definition.IsRequest;
            _hasOther |= !definition.IsRequest;
            Definitions.Add(definition);
            foreach (var row in definition.Rows)
            {
                AddType(row);
            }
        }
    }

    /// <summary>Whether all that is known agrees with one more definition: every member that both have may be one.</summary>
    public bool Agrees(Definition definition)
    {
        if (Definitions[0].Travel != definition.Travel || ((definition.IsRequest ? _hasOther : _hasRequest) && !(_haveOneShape && Definition.HaveOneShape(Definitions[0].Rows, definition.Rows))))
        {
            return false;
        }

        foreach (var row in definition.Rows)
        {
            if (_types.TryGetValue(row.WireName, out var types) && !types.TrueForAll(row.Type.Agrees) && !isOverridden(Words(definition), row.WireName))
            {
                return false;
            }
        }

        return true;
    }

    private static TypeWords Words(Definition definition) => new(definition.Name, [definition.Stated]);

    private void AddType(RowClaim row)
    {
        if (!_types.TryGetValue(row.WireName, out var types))
        {
            _types.Add(row.WireName, types = []);
        }

        if (!types.Exists(row.Type.Says))
        {
            types.Add(row.Type);
        }
    }
}
