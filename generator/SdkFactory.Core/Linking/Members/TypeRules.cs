using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Linking.Deciding;

namespace SdkFactory.Linking.Members;

/// <summary>Who says what a member is.</summary>
internal static class TypeRules
{
    public static IEnumerable<Statement<TypeClaim>> InCells(MemberEvidence member) =>
        member.Rows.Where(row => row.Claim.TypeSource == TypeSource.Cell && !row.Claim.Type.IsOpen).Select(Say);

    public static IEnumerable<Statement<TypeClaim>> By(MemberEvidence member, TypeSource source) =>
        member.Rows.Where(row => row.Claim.TypeSource == source).Select(Say);

    // Nothing, any object, a list of something: true, but another page may know more.
    public static IEnumerable<Statement<TypeClaim>> InOpenCells(MemberEvidence member) =>
        member.Rows.Where(row => row.Claim.TypeSource == TypeSource.Cell && row.Claim.Type.IsOpen).Select(Say).OrderBy(statement => statement.Value.Kind == TypeClaimKind.Any);

    /// <summary>Any JSON value, where a page contradicts itself: types of several pages that do are kept apart before.</summary>
    public static IEnumerable<Statement<TypeClaim>> FindContradiction(MemberEvidence member)
    {
        if (member.Rows.Count == 1)
        {
            return [];
        }

        var weightiest = InCells(member).Concat(By(member, TypeSource.NestedType)).Concat(By(member, TypeSource.FreeStructure)).Concat(InOpenCells(member)).First();
        return member.Rows.FirstOrDefault(row => !row.Claim.Type.Agrees(weightiest.Value)) is { } differing
            ? [new(new TypeClaim(TypeClaimKind.Any), differing.Ref, $"{differing.Claim.Type} here and {weightiest.Value} in {weightiest.Where!.Value.Page}")]
            : [];
    }

    private static Statement<TypeClaim> Say(SourceRow row) => new(row.Claim.Type, row.Ref);
}
