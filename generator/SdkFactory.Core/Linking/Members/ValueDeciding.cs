using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Deciding;

namespace SdkFactory.Linking.Members;

/// <summary>Eighth pass, type by type: decides the allowed values of all members, since what one page leaves out another may say.</summary>
internal static class ValueDeciding
{
    /// <param name="observed">The types.</param>
    /// <param name="before">What this pass made of these settings before; null for nothing.</param>
    public static ValuedTypes Decide(ObservedTypes observed, ValuedTypes? before)
    {
        var table = SiblingTable.Make(observed.Merged.All, before?.Siblings);
        var valued = new List<ValuedType>(observed.Merged.All.Count);
        var next = 0;
        foreach (var type in observed.Merged.All)
        {
            var sightings = observed.FindSightings(type);
            valued.Add(before?.Find(type, ref next) is { } known && known.IsMadeOf(sightings, table) ? known : Decide(type, sightings, table));
        }

        return new ValuedTypes(observed, valued, table);
    }

    private static ValuedType Decide(MergedType type, IReadOnlyList<TypeSighting> sightings, SiblingTable table)
    {
        var problems = new List<Problem>();
        var members = new List<ValuedMember>(type.Members.Count);
        for (var i = 0; i < type.Members.Count; i++)
        {
            var member = type.Members[i];
            var item = new ObservedEvidence(member.Evidence, TypeSighting.Observe(sightings, i));
            var decided = member.Claim.Type.IsText ? MemberPrecedence.Values.TryDecide(new ValueEvidence(member.Evidence, member.Heard, member.MayBorrow ? table.Find(member.WireName) : null)) : null;
            if (decided is not null && Report(member.Evidence, decided) is { } problem)
            {
                problems.Add(problem);
            }

            members.Add(new ValuedMember(member, item, decided));
        }

        return new ValuedType(type, sightings, new SiblingsInUse(type, table), members, problems);
    }

    private static Problem? Report(MemberEvidence member, Decided<EnumValues> decided)
    {
        var name = $"{member.Type}.{member.Member}";
        var where = decided.Statement.Where;
        switch (decided.Source)
        {
            case MemberPrecedence.Borrowed:
                var row = (member.Rows.FirstOrDefault(row => row.Claim.Example is not null) ?? member.Rows[0]).Ref;
                return Problem.At(Problems.BorrowedValues, row.Page, $"No page names the values of '{name}'; those of '{member.Member}' in {where?.Page ?? "the settings"} are used: {decided.Value}.", row.Key);
            case MemberPrecedence.Marked:
                return Problem.At(Problems.OneKnownValue, where!.Value.Page, $"The example marks '{name}' as an enum, but no page names its values; '{decided.Value}' is known, and others are kept as they come. Add bullets, or override its \"enum\".", where.Value.Key);
            default:
                return null;
        }
    }
}
