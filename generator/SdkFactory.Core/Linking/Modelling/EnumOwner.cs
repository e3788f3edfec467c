using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Linking.Members;
using SdkFactory.Linking.Naming;
using SdkFactory.Values;

namespace SdkFactory.Linking.Modelling;

/// <summary>What has an enum: a member whose values it is, or a table that lists its values.</summary>
/// <param name="Type">The wire name of the type that has the member, or of the table.</param>
/// <param name="TypeName">The C# name of that type; the wire name of a table.</param>
/// <param name="Member">The wire name of the member, or of the table.</param>
/// <param name="Description">What the values are.</param>
/// <param name="Values">The values.</param>
/// <param name="Origin">The first row that describes it.</param>
/// <param name="IsTable">Whether it is a table, which names the enum.</param>
/// <param name="Pages">The pages that define the type.</param>
/// <param name="Scope">The one place where the type's name is known; null for several.</param>
internal sealed record EnumOwner(
    string Type,
    string TypeName,
    string Member,
    string Description,
    EquatableArray<EnumValue> Values,
    Origin Origin,
    bool IsTable,
    EquatableArray<string> Pages,
    string? Scope)
{
    /// <summary>What the lock calls it.</summary>
    public string PinKey => KeyOf(Type, Member);

    /// <summary>What makes one enum of several: the member's name in Pascal case and the values.</summary>
    public (string Member, string Values) Shape { get; } = (Names.Pascal(Member), string.Join("\0", Values.Select(value => value.Wire).OrderBy(wire => wire, StringComparer.Ordinal)));

    /// <summary>What the lock calls the enum of a member; a table is a member of itself.</summary>
    public static string KeyOf(string type, string member) => type + "." + member;

    /// <summary>A member whose values are an enum.</summary>
    public static EnumOwner OfMember(ValuedType type, string typeName, ValuedMember member) =>
        new(type.Name, typeName, member.WireName, member.Merged.Claim.Description, member.Values.Items, member.Merged.Origin, IsTable: false, type.Merged.Pages, type.Merged.Scope);

    /// <summary>A structure whose rows are the values of an enum: members that are called like it, and have these values, share it.</summary>
    public static EnumOwner OfTable(ValuedType table)
    {
        var values = new List<EnumValue>(table.Members.Count);
        foreach (var row in table.Members)
        {
            values.Add(new EnumValue(row.WireName, row.Merged.Claim.Description));
        }

        return new(table.Name, table.Name, table.Name, table.Merged.Summary, values.ToEquatableArray(), table.Members[0].Merged.Origin, IsTable: true, table.Merged.Pages, table.Merged.Scope);
    }
}
