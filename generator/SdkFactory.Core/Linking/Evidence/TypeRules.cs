using System.Collections.Generic;
using System.Linq;
using SdkFactory.Model;

namespace SdkFactory.Linking.Evidence;

/// <summary>Who says what a member is.</summary>
internal static class TypeRules
{
    public static IEnumerable<Finding<TypeClaim>> Override(MemberCase member) =>
        member.Overrides.Where(item => item.Type is not null).Reverse().Select(item => new Finding<TypeClaim>(item.Type!, Override: item));

    public static IEnumerable<Finding<TypeClaim>> Cell(MemberCase member) =>
        member.Rows.Where(row => row.Claim.TypeSource == TypeSource.Cell && !row.Claim.Type.IsOpen).Select(Finding);

    public static IEnumerable<Finding<TypeClaim>> By(MemberCase member, TypeSource source) =>
        member.Rows.Where(row => row.Claim.TypeSource == source).Select(Finding);

    // Nothing, any object, a list of something: true, but another page may know more.
    public static IEnumerable<Finding<TypeClaim>> OpenCell(MemberCase member) =>
        member.Rows.Where(row => row.Claim.TypeSource == TypeSource.Cell && row.Claim.Type.IsOpen).Select(Finding).OrderBy(finding => finding.Value.Kind == TypeClaimKind.Any);

    private static Finding<TypeClaim> Finding(SourceRow row) => new(row.Claim.Type, row.Ref);
}
