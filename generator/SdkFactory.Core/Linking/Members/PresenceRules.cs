using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Linking.Deciding;

namespace SdkFactory.Linking.Members;

/// <summary>Who says whether a member is there.</summary>
internal static class PresenceRules
{
    public static IEnumerable<Statement<bool>> FindLacking(MemberEvidence member) =>
        member.Lacking.Select(page => new Statement<bool>(false, page));

    public static IEnumerable<Statement<bool>> FindOptional(MemberEvidence member, PresenceSource source) => Find(member, source, required: false);

    public static IEnumerable<Statement<bool>> FindRequired(MemberEvidence member, PresenceSource source) => Find(member, source, required: true);

    public static IEnumerable<Statement<bool>> FindAbsent(ObservedEvidence member) =>
        member.Seen.AbsentIn.Select(example => new Statement<bool>(true, example));

    private static IEnumerable<Statement<bool>> Find(MemberEvidence member, PresenceSource source, bool required) =>
        member.Rows.Where(row => row.Claim.PresenceSource == source && row.Claim.Required == required).Select(row => new Statement<bool>(required, row.Ref));
}
