using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Members;

namespace SdkFactory.Linking.Modelling;

/// <summary>What one type or operation was told by the table of names: as long as that stays, it needs not be linked again.</summary>
/// <param name="Table">The table that was asked.</param>
/// <param name="References">What the names in its type cells stand for.</param>
/// <param name="Enums">The enums of its members; null for members without.</param>
internal sealed record NamesInUse(NameTable Table, IReadOnlyList<(string Name, Referent Referent)> References, IReadOnlyList<(string Type, string Member, Decided<string>? Enum)> Enums)
{
    /// <summary>What a type is told.</summary>
    public static NamesInUse Of(ValuedType type, NameTable table)
    {
        List<(string, Referent)>? references = null;
        List<(string, string, Decided<string>?)>? enums = null;
        foreach (var member in type.Members)
        {
            var claim = member.Merged.Claim.Type;
            if (claim.Reference is { } name)
            {
                (references ??= []).Add((name, table.Find(name)));
            }
            else if (member.Values.Items.Count > 0)
            {
                (enums ??= []).Add((type.Name, member.WireName, table.FindEnum(type.Name, member.WireName)));
            }
        }

        return new NamesInUse(table, references ?? [], enums ?? []);
    }

    /// <summary>What a type claim by itself is told.</summary>
    public static NamesInUse Of(TypeClaim? claim, NameTable table) =>
        new(table, claim?.Reference is { } name ? [(name, table.Find(name))] : [], []);

    /// <summary>Whether another table tells the same.</summary>
    public bool HoldIn(NameTable other) =>
        References.All(reference => other.Find(reference.Name) == reference.Referent) && Enums.All(item => other.FindEnum(item.Type, item.Member) == item.Enum);
}
