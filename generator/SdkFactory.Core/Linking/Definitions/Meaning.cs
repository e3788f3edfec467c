using System;
using System.Collections.Generic;
using SdkFactory.Claims;
using SdkFactory.Linking.Overriding;

namespace SdkFactory.Linking.Definitions;

/// <summary>
/// One of the things that pages mean by a name: definitions that agree. It keeps what they say together, so that one more is
/// compared with that and not with each of them; and not even that while all have one shape.
/// </summary>
/// <param name="isOverridden">Whether the settings say what a member of a type is: pages cannot differ about it then.</param>
internal sealed class Meaning(Func<TypeWords, string, bool> isOverridden)
{
    private Dictionary<string, List<TypeClaim>>? _types;
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
            Add(definition);
        }
    }

    /// <summary>Adds a definition.</summary>
    public void Add(Definition definition)
    {
        _haveOneShape = _haveOneShape && (Definitions.Count == 0 || Definition.HaveOneShape(Definitions[0].Rows, definition.Rows));
        _hasRequest |= definition.IsRequest;
        _hasOther |= !definition.IsRequest;
        Definitions.Add(definition);
        if (_types is not null)
        {
            AddTypes(_types, definition);
        }
    }

    /// <summary>Whether all that is known agrees with one more definition: every member that both have may be one.</summary>
    public bool Agrees(Definition definition)
    {
        if (Definitions[0].Travel != definition.Travel)
        {
            return false;
        }

        if (_haveOneShape && Definition.HaveOneShape(Definitions[0].Rows, definition.Rows))
        {
            return true;
        }

        if (definition.IsRequest ? _hasOther : _hasRequest)
        {
            return false;
        }

        _types ??= IndexTypes();
        foreach (var row in definition.Rows)
        {
            if (_types.TryGetValue(row.WireName, out var types) && !AgreeAll(types, row.Type) && !isOverridden(new TypeWords(definition.Name, [definition.Stated]), row.WireName))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AgreeAll(List<TypeClaim> types, TypeClaim type)
    {
        foreach (var other in types)
        {
            if (!type.Agrees(other))
            {
                return false;
            }
        }

        return true;
    }

    private Dictionary<string, List<TypeClaim>> IndexTypes()
    {
        var types = new Dictionary<string, List<TypeClaim>>(StringComparer.Ordinal);
        foreach (var definition in Definitions)
        {
            AddTypes(types, definition);
        }

        return types;
    }

    private static void AddTypes(Dictionary<string, List<TypeClaim>> types, Definition definition)
    {
        foreach (var row in definition.Rows)
        {
            if (!types.TryGetValue(row.WireName, out var known))
            {
                types.Add(row.WireName, [row.Type]);
            }
            else if (!known.Exists(row.Type.Says))
            {
                known.Add(row.Type);
            }
        }
    }
}
