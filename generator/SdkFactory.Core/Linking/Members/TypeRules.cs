using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Linking.Deciding;

namespace SdkFactory.Linking.Members;

/// <summary>Who says what a member is.</summary>
internal static class TypeRules
{
    private static readonly Func<SourceRow, Statement<TypeClaim>?> SayClosed = row => row.Claim.TypeSource == TypeSource.Cell && !row.Claim.Type.IsOpen ? Say(row) : null;
    private static readonly Func<SourceRow, Statement<TypeClaim>?> SayOpen = row => row.Claim.TypeSource == TypeSource.Cell && row.Claim.Type.IsOpen ? Say(row) : null;
    private static readonly Func<SourceRow, Statement<TypeClaim>?> SayNested = row => row.Claim.TypeSource == TypeSource.NestedType ? Say(row) : null;
    private static readonly Func<SourceRow, Statement<TypeClaim>?> SayFree = row => row.Claim.TypeSource == TypeSource.FreeStructure ? Say(row) : null;

    public static IEnumerable<Statement<TypeClaim>> InCells(MemberEvidence member) => Hearing.Hear(member.Rows, SayClosed);

    public static IEnumerable<Statement<TypeClaim>> InNotes(MemberEvidence member) => Hearing.Hear(member.Rows, SayNested);

    public static IEnumerable<Statement<TypeClaim>> FindFreeStructure(MemberEvidence member) => Hearing.Hear(member.Rows, SayFree);

    // Nothing, any object, a list of something: true, but another page may know more.
    public static IEnumerable<Statement<TypeClaim>> InOpenCells(MemberEvidence member) =>
        Hearing.Hear(member.Rows, SayOpen) is var open && member.Rows.Count == 1 ? open : open.OrderBy(statement => statement.Value.Kind == TypeClaimKind.Any);

    /// <summary>Any JSON value, where a page contradicts itself: types of several pages that do are kept apart before.</summary>
    public static IEnumerable<Statement<TypeClaim>> FindContradiction(MemberEvidence member)
    {
        if (member.Rows.Count == 1)
        {
            return [];
        }

        var weightiest = InCells(member).Concat(InNotes(member)).Concat(FindFreeStructure(member)).Concat(InOpenCells(member)).First();
        return member.Rows.FirstOrDefault(row => !row.Claim.Type.Agrees(weightiest.Value)) is { } differing
            ? [new(new TypeClaim(TypeClaimKind.Any), differing.Ref, $"{differing.Claim.Type} here and {weightiest.Value} in {weightiest.Where!.Value.Page}")]
            : [];
    }

    private static Statement<TypeClaim> Say(SourceRow row) => new(row.Claim.Type, row.Ref);
}
