using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Linking.Deciding;
using SdkFactory.Values;

namespace SdkFactory.Linking.Members;

/// <summary>Who says whether a member is there.</summary>
internal static class PresenceRules
{
    private static readonly Func<Origin, Statement<bool>?> IsAbsent = example => new(true, example);

    public static IEnumerable<Statement<bool>> FindLacking(MemberEvidence member) =>
        member.Lacking.Any ? member.Lacking.Origins.Select(origin => new Statement<bool>(false, origin)) : [];

    public static Func<MemberEvidence, IEnumerable<Statement<bool>>> FindOptional(PresenceSource source) => Find(source, required: false);

    public static Func<MemberEvidence, IEnumerable<Statement<bool>>> FindRequired(PresenceSource source) => Find(source, required: true);

    public static IEnumerable<Statement<bool>> FindAbsent(ObservedEvidence member) => Hearing.Hear(member.Seen.AbsentIn, IsAbsent);

    private static Func<MemberEvidence, IEnumerable<Statement<bool>>> Find(PresenceSource source, bool required)
    {
        Func<SourceRow, Statement<bool>?> say = row => row.Claim.PresenceSource == source && row.Claim.Required == required ? new(required, row.Ref) : null;
        return member => Hearing.Hear(member.Rows, say);
    }
}
