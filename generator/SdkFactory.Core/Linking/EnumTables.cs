using System.Collections.Generic;
using System.Linq;
using SdkFactory.Linking.Evidence;
using SdkFactory.Model;

namespace SdkFactory.Linking;

/// <summary>Structures whose rows are the values of an enum: the enum is called like the structure, and members that are too, and have these values, share it.</summary>
internal static class EnumTables
{
    /// <summary>Whether a type is the table of an enum.</summary>
    public static bool Is(DraftType type) => type.Rows.Count > 0 && type.Rows.All(row => row.Claim.Type.Kind == TypeClaimKind.Value);

    /// <summary>The tables as owners of their enums; their rows are members of these.</summary>
    public static List<EnumOwner> Owners(IEnumerable<DraftType> tables, LinkNotes notes)
    {
        var owners = tables.Select(Owner).ToList();
        foreach (var source in owners.SelectMany(owner => owner.Draft.Rows).SelectMany(row => row.Sources))
        {
            notes.BecameMember(source);
        }

        return owners;
    }

    private static EnumOwner Owner(DraftType table)
    {
        var like = table.Rows[0] with { Values = EnumValues.Of(table.Rows.Select(row => new EnumValue(row.Claim.WireName, row.Claim.Description))) };
        return new EnumOwner(table.Name, table.Name, like with { Claim = like.Claim with { WireName = table.Name, Description = table.Summary } }, table, IsTable: true);
    }
}
