using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Linking.Members;

namespace SdkFactory.Linking.Modelling;

/// <summary>After the ninth pass: everything that shares a scope with others has its name.</summary>
/// <param name="Valued">The types before.</param>
/// <param name="Table">The names.</param>
/// <param name="Folders">The clients' folders, with whether the lock knows a page of them.</param>
/// <param name="Owners">What has an enum, type by type.</param>
internal sealed record NamedTypes(ValuedTypes Valued, NameTable Table, IReadOnlyList<(string Folder, bool IsKnown)> Folders, IReadOnlyList<TypeOwners> Owners)
{
    private readonly Lazy<Dictionary<string, TypeOwners>> _ownersByType = new(() => Owners.ToDictionary(owners => owners.Type.Name, StringComparer.Ordinal));

    /// <summary>What has an enum in a type; null for a type that was not there.</summary>
    public TypeOwners? FindOwners(string type) => _ownersByType.Value.TryGetValue(type, out var owners) ? owners : null;
}
