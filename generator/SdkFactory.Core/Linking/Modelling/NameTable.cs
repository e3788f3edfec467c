using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Deciding;
using SdkFactory.Model;
using SdkFactory.Settings;

namespace SdkFactory.Linking.Modelling;

/// <summary>The C# names that clients, types and enums share one scope for: all that one type or operation needs to know of the others.</summary>
internal sealed class NameTable
{
    /// <summary>The names of the clients by folder.</summary>
    public required IReadOnlyDictionary<string, string> Clients { get; init; }

    /// <summary>The types by wire name.</summary>
    public required IReadOnlyDictionary<string, NamedType> Types { get; init; }

    /// <summary>The names of the types that the settings leave out.</summary>
    public required IReadOnlyCollection<string> Excluded { get; init; }

    /// <summary>The enums, ordered by name.</summary>
    public required IReadOnlyList<NamedEnum> Enums { get; init; }

    /// <summary>The names of the enums by type and member; a table is a member of itself.</summary>
    public required IReadOnlyDictionary<(string Type, string Member), Decided<string>> EnumNames { get; init; }

    /// <summary>The names that are pinned.</summary>
    public required IReadOnlyList<PinnedName> Chosen { get; init; }

    /// <summary>Which names had to change, and which pinned ones could not be given.</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }

    /// <summary>Which of the types comes where when they are ordered by C# name.</summary>
    public required IReadOnlyList<int> Order { get; init; }

    /// <summary>The enum of a member; null for none.</summary>
    public Decided<string>? FindEnum(string type, string member) => EnumNames.TryGetValue((type, member), out var name) ? name : null;

    /// <summary>What a name in a type cell stands for.</summary>
    public Referent Find(string name) =>
        Types.TryGetValue(name, out var type) ? new Referent(TypeKind.Model, type.Decision.Value, type.Origin)
        : FindEnum(name, name) is { } table ? new Referent(TypeKind.Enum, table.Value, EnumName: table)
        : new Referent(TypeKind.Any, IsExcluded: Excluded.Contains(name));
}
