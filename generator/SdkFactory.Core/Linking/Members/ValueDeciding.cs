using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Deciding;

namespace SdkFactory.Linking.Members;

/// <summary>Eighth pass: decides the allowed values of all members, since what one page leaves out another may say.</summary>
internal static class ValueDeciding
{
    public static ValuedTypes Decide(ObservedTypes observed)
    {
        var problems = new List<Problem>();
        var types = observed.Merged.Types.Values;
        var pins = observed.Merged.Parted.Defined.Named.Routed.Selected.Input.Pins;
        var siblings = new SiblingValues(
            types.SelectMany(type => type.Members).Where(member => member.Claim.Type.IsText).Select(member => member.Evidence),
            member => pins.KnowsAny(member.Rows.Select(row => row.Ref.Page)));
        var valued = types.Select(type => new ValuedType(type, type.Members.Select(member => Decide(member, observed, siblings, problems)).ToList())).ToList();
        return new ValuedTypes(observed, valued.FindAll(type => !IsTable(type)), valued.FindAll(IsTable), problems);
    }

    // A structure whose rows are the values of an enum.
    private static bool IsTable(ValuedType type) =>
        type.Members.Count > 0 && type.Members.All(member => member.Merged.Claim.Type.Kind == TypeClaimKind.Value);

    private static ValuedMember Decide(MergedMember member, ObservedTypes observed, SiblingValues siblings, List<Problem> problems)
    {
        var item = new ObservedEvidence(member.Evidence, observed.Observations.TryGetValue((member.Evidence.Type, member.WireName), out var seen) ? seen : Observation.None);
        var decided = member.Claim.Type.IsText ? MemberPrecedence.Values.TryDecide(new ValueEvidence(item, siblings)) : null;
        if (decided is not null && Report(item, decided) is { } problem)
        {
            problems.Add(problem);
        }

        return new ValuedMember(member, item, decided);
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
