using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Modelling;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Linking;

/// <summary>Why everything of a linked model is what it is: the decisions that made it, in words. Nothing is decided again.</summary>
public sealed class Explanations
{
    private readonly LinkedModel _linked;
    private readonly SdkSettings _settings;
    private readonly Lazy<Dictionary<string, LinkedType>> _types;

    internal Explanations(LinkedModel linked)
    {
        _linked = linked;
        _settings = linked.Input.Settings;
        _types = new(() => IndexTypes(linked.Types));
    }

    /// <summary>What <paramref name="name"/> names: <c>Type.member</c>, an operation or a type, by the name in the docs or in C#. Several where operations of several clients are called so; none where nothing is.</summary>
    public IReadOnlyList<Explanation> Find(string name)
    {
        var operations = _linked.Operations.Where(operation => operation.Operation.WireName == name || operation.Operation.Name == name).Select(Explain).ToList();
        if (operations.Count > 0)
        {
            return operations;
        }

        if (_types.Value.TryGetValue(name, out var type))
        {
            return [ExplainType(type)];
        }

        // Names of types and of members may have dots of their own.
        for (var dot = name.IndexOf('.'); dot > 0; dot = name.IndexOf('.', dot + 1))
        {
            if (_types.Value.TryGetValue(name.Substring(0, dot), out var owner) && FindMember(owner, name.Substring(dot + 1)) is { } member)
            {
                return [ExplainMember(owner, member)];
            }
        }

        return [];
    }

    /// <summary>All members of all types.</summary>
    public IEnumerable<Explanation.OfMember> ExplainMembers() => _linked.Types.SelectMany(type => type.Members.Select(member => ExplainMember(type, member)));

    /// <summary>All operations.</summary>
    public IEnumerable<Explanation.OfOperation> ExplainOperations() => _linked.Operations.Select(Explain);

    // A name in the docs stands before one in C#.
    private static Dictionary<string, LinkedType> IndexTypes(IReadOnlyList<LinkedType> types)
    {
        var byName = new Dictionary<string, LinkedType>(StringComparer.Ordinal);
        foreach (var type in types)
        {
            byName[type.Type.Name] = type;
        }

        foreach (var type in types)
        {
            byName[type.Type.WireName] = type;
        }

        return byName;
    }

    private static LinkedMember? FindMember(LinkedType type, string name) =>
        type.Members.FirstOrDefault(member => member.Member.WireName == name) ?? type.Members.FirstOrDefault(member => member.Member.Name == name);

    private Explanation.OfMember ExplainMember(LinkedType type, LinkedMember member) =>
        new($"{type.Type.WireName}.{member.Member.WireName}", Explain(member.Decisions), type.Type, member.Member);

    private Explanation.OfType ExplainType(LinkedType type) =>
        new(type.Type.WireName, Explain([type.Definitions, type.Name.Decision]), type.Type);

    private Explanation.OfOperation Explain(LinkedOperation operation) =>
        new(operation.Operation.WireName, Explain(operation.Decisions), _linked.Placed.Named.Table.Clients[operation.Folder], operation.Operation);

    private EquatableArray<Decision> Explain(IEnumerable<DecidedFact> facts)
    {
        var decisions = new List<Decision>();
        foreach (var fact in facts)
        {
            if (fact.Explain(_settings) is { Statements.Count: > 0 } decision)
            {
                decisions.Add(decision);
            }
        }

        return decisions.ToEquatableArray();
    }
}
