using System.Collections.Generic;
using System.Linq;
using SdkFactory.Model;

namespace SdkFactory.Linking.Evidence;

/// <summary>Who says whether a member is there.</summary>
internal static class PresenceRules
{
    public static IEnumerable<Finding<bool>> Override(MemberCase member) =>
        member.Overrides.Where(item => item.Required is not null).Reverse().Select(item => new Finding<bool>(item.Required!.Value, Override: item));

    public static IEnumerable<Finding<bool>> LackingPage(MemberCase member) =>
        member.Lacking.Select(page => new Finding<bool>(false, page));

    public static IEnumerable<Finding<bool>> Optional(MemberCase member, PresenceSource source) => Said(member, source, required: false);

    public static IEnumerable<Finding<bool>> Required(MemberCase member, PresenceSource source) => Said(member, source, required: true);

    public static IEnumerable<Finding<bool>> AbsentInExample(MemberCase member) =>
        member.Seen.AbsentOn.Select(page => new Finding<bool>(true, new RowRef(page, PageKeys.Example)));

    public static IEnumerable<Finding<bool>> NothingAbsent(MemberCase member) => [new(false)];

    private static IEnumerable<Finding<bool>> Said(MemberCase member, PresenceSource source, bool required) =>
        member.Rows.Where(row => row.Claim.PresenceSource == source && row.Claim.Required == required).Select(row => new Finding<bool>(required, row.Ref));
}
