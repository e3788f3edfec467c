using System;
using System.Collections.Generic;
using SdkFactory.Claims;
using SdkFactory.Linking.Deciding;
using SdkFactory.Values;

namespace SdkFactory.Linking.Members;

/// <summary>A member of a type, as all pages together describe it.</summary>
/// <param name="evidence">All that pages and settings say of it.</param>
/// <param name="claim">The words of the first page that has any, with the type that was decided.</param>
/// <param name="typeDecision">What it is, as a type cell would say it.</param>
/// <param name="requiredDecision">Whether it is documented as always there, with what was heard of it; null where nobody says.</param>
/// <param name="heard">The values that its pages name.</param>
internal sealed class MergedMember(MemberEvidence evidence, RowClaim claim, Decided<TypeClaim> typeDecision, Decided<bool>? requiredDecision, HeardValues heard)
{
    private Dictionary<string, Origin>? _byPage;

    /// <summary>All that pages and settings say of it.</summary>
    public MemberEvidence Evidence => evidence;

    /// <summary>The words of the first page that has any, with the type that was decided.</summary>
    public RowClaim Claim => claim;

    /// <summary>What it is, as a type cell would say it.</summary>
    public Decided<TypeClaim> TypeDecision => typeDecision;

    /// <summary>Whether it is documented as always there, with what was heard of it; null where nobody says.</summary>
    public Decided<bool>? RequiredDecision => requiredDecision;

    /// <summary>The values that its pages name.</summary>
    public HeardValues Heard => heard;

    /// <summary>What members of its name elsewhere may take from it; null where nothing says its values.</summary>
    public Sibling? Sibling { get; } = claim.Type.IsText && FindSaid(evidence, heard) is { } said ? new Sibling(said, evidence.IsKnown) : null;

    /// <summary>Whether it may take its values from them.</summary>
    public bool MayBorrow { get; } = claim.Type.IsText && ValueRules.MayBorrow(evidence);

    public string WireName => claim.WireName;

    /// <summary>Whether it is documented as always there.</summary>
    public bool Required => requiredDecision?.Value ?? false;

    /// <summary>The first row that describes it.</summary>
    public Origin Origin => evidence.Rows[0].Ref;

    /// <summary>The first row of a page that describes it; null where the page has none.</summary>
    public Origin? FindOrigin(string page)
    {
        if (evidence.Rows.Count == 1)
        {
            return Origin.Page == page ? Origin : null;
        }

        return (_byPage ??= IndexByPage()).TryGetValue(page, out var origin) ? origin : null;
    }

    private static Statement<EnumValues>? FindSaid(MemberEvidence evidence, HeardValues heard) =>
        evidence.Overrides.Count == 0 ? heard.United : ValueRules.FindOverridden(evidence, heard).FindFirst() ?? heard.United;

    private Dictionary<string, Origin> IndexByPage()
    {
        var byPage = new Dictionary<string, Origin>(evidence.Rows.Count, StringComparer.Ordinal);
        foreach (var row in evidence.Rows)
        {
            if (!byPage.ContainsKey(row.Ref.Page))
            {
                byPage.Add(row.Ref.Page, row.Ref);
            }
        }

        return byPage;
    }
}
