using System.Collections.Generic;
using System.Linq;
using SdkFactory.Linking.Evidence;
using SdkFactory.Model;

namespace SdkFactory.Linking;

/// <summary>Decides the allowed values of all members, since what one page leaves out another may say.</summary>
internal static class AllowedValues
{
    /// <summary>The types, with the values of their members.</summary>
    public static List<DraftType> Of(IReadOnlyCollection<DraftType> types, Examples examples, Pins pins, LinkNotes notes)
    {
        var siblings = new SiblingValues(types.SelectMany(type => type.Rows).Where(row => row.Claim.Type.IsText).Select(row => row.Case), member => pins.KnowsAny(member.Rows.Select(row => row.Ref.Page)));
        return types.Select(type => type with { Rows = type.Rows.Select(row => Decided(type, row, examples, siblings, notes)).ToEquatableArray() }).ToList();
    }

    private static DraftRow Decided(DraftType type, DraftRow row, Examples examples, SiblingValues siblings, LinkNotes notes)
    {
        var member = row.Case with { Seen = examples.Of(type.Name, row.Claim.WireName), Siblings = siblings };
        if (!row.Claim.Type.IsText || Precedence.Values.Decide(member) is not var (source, finding))
        {
            return row with { Case = member };
        }

        Report(member, source, finding, notes);
        return row with { Case = member, Values = finding.Value };
    }

    private static void Report(MemberCase member, string source, Finding<EnumValues> finding, LinkNotes notes)
    {
        var name = $"{member.Type}.{member.Member}";
        if (source == Precedence.Borrowed)
        {
            notes.Report(
                Problems.BorrowedValues,
                (member.Rows.FirstOrDefault(row => row.Claim.Example is not null) ?? member.Rows[0]).Ref,
                $"No page names the values of '{name}'; those of '{member.Member}' in {finding.Where?.Page ?? "the settings"} are used: {finding.Value}.");
        }
        else if (source == Precedence.Marked)
        {
            notes.Report(
                Problems.OneKnownValue,
                finding.Where!.Value,
                $"The example marks '{name}' as an enum, but no page names its values; '{finding.Value}' is known, and others are kept as they come. Add bullets, or override its \"enum\".");
        }
    }
}
