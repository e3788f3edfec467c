using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Units;

namespace SdkFactory.Linking.Members;

/// <summary>Eighth pass, type by type: decides the allowed values of all members, since what one page leaves out another may say.</summary>
internal static class ValueDeciding
{
    /// <param name="observed">The types.</param>
    /// <param name="before">What this pass made of these settings before; null for nothing.</param>
    public static ValuedTypes Decide(ObservedTypes observed, ValuedTypes? before)
    {
        var groups = GroupSiblings(observed.Merged.All, before);
        var valued = new List<ValuedType>(observed.Merged.All.Count);
        foreach (var type in observed.Merged.All)
        {
            var sightings = observed.FindSightings(type);
            var siblings = FindSiblings(type, groups);
            valued.Add(before?.Find(type) is { } known && known.IsMadeOf(type, sightings, siblings) ? known : Decide(type, sightings, siblings));
        }

        return new ValuedTypes(observed, valued, groups);
    }

    private static Dictionary<string, SiblingGroup> GroupSiblings(IReadOnlyList<MergedType> types, ValuedTypes? before)
    {
        var byName = new Dictionary<string, List<Sibling>>(StringComparer.Ordinal);
        foreach (var type in types)
        {
            foreach (var member in type.Siblings)
            {
                if (!byName.TryGetValue(member.WireName, out var siblings))
                {
                    byName.Add(member.WireName, siblings = []);
                }

                siblings.Add(member.Sibling!);
            }
        }

        return byName.ToDictionary(
            group => group.Key,
            group => before?.FindSiblings(group.Key) is { } known && Instances.AreSame(known.Siblings, group.Value) ? known : new SiblingGroup(group.Value),
            StringComparer.Ordinal);
    }

    private static SiblingGroup?[] FindSiblings(MergedType type, Dictionary<string, SiblingGroup> groups)
    {
        if (type.Borrowers.Count == 0)
        {
            return [];
        }

        var siblings = new SiblingGroup?[type.Borrowers.Count];
        for (var i = 0; i < siblings.Length; i++)
        {
            siblings[i] = groups.TryGetValue(type.Borrowers[i].WireName, out var group) ? group : null;
        }

        return siblings;
    }

    private static ValuedType Decide(MergedType type, IReadOnlyList<TypeSighting> sightings, SiblingGroup?[] siblings)
    {
        var problems = new List<Problem>();
        var members = new List<ValuedMember>(type.Members.Count);
        var borrower = 0;
        for (var i = 0; i < type.Members.Count; i++)
        {
            var member = type.Members[i];
            var item = new ObservedEvidence(member.Evidence, TypeSighting.Observe(sightings, i));
            var decided = member.Claim.Type.IsText ? MemberPrecedence.Values.TryDecide(new ValueEvidence(item, member.Heard, member.MayBorrow ? siblings[borrower++] : null)) : null;
            if (decided is not null && Report(item, decided) is { } problem)
            {
                problems.Add(problem);
            }

            members.Add(new ValuedMember(member, item, decided));
        }

        return new ValuedType(type, sightings, siblings, members, problems);
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
