using System.Linq;
using SdkFactory.Model;
using SdkFactory.Settings;

namespace SdkFactory.Linking;

/// <summary>Applies to a type what the settings say of its members; where two speak of one, the later wins.</summary>
internal static class MemberOverrides
{
    public static DraftType Apply(DraftType type, OverrideTable overrides) =>
        type with { Rows = type.Rows.Select(row => overrides.Member(type.Name, row.Claim.WireName).Aggregate(row, Apply)).ToEquatableArray() };

    private static DraftRow Apply(DraftRow row, Override said) =>
        row with
        {
            Claim = row.Claim with
            {
                Type = said.Type ?? row.Claim.Type,
                Enum = said.Enum is { } values ? values.Distinct().Select(value => Described(value, row.Claim)).ToEquatableArray() : row.Claim.Enum,
            },
            Required = said.Required ?? row.Required,
            Name = said.Name ?? row.Name,
            Location = said.Location ?? row.Location,
        };

    private static EnumValueClaim Described(string value, RowClaim claim) =>
        claim.Enum.FirstOrDefault(known => known.Wire == value) ?? new EnumValueClaim(value, "");
}
