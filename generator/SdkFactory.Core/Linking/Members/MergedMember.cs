using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Linking.Deciding;
using SdkFactory.Values;

namespace SdkFactory.Linking.Members;

/// <summary>A member of a type, as all pages together describe it.</summary>
/// <param name="evidence">All that they say.</param>
/// <param name="claim">The words of the first page that has any, with the type that was decided.</param>
/// <param name="typeDecision">What it is, as a type cell would say it.</param>
/// <param name="requiredDecision">Whether it is documented as always there; null where nobody says.</param>
internal sealed class MergedMember(MemberEvidence evidence, RowClaim claim, Decided<TypeClaim> typeDecision, Decided<bool>? requiredDecision)
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

    public string WireName => Claim.WireName;

    /// <summary>Whether it is documented as always there.</summary>
    public bool Required => RequiredDecision?.Value ?? false;

    /// <summary>The first row that describes it.</summary>
    public Origin Origin => Evidence.Rows[0].Ref;

    /// <summary>The first row of a page that describes it; null where the page has none.</summary>
    public Origin? FindOrigin(string page) => (_byPage ??= IndexByPage()).TryGetValue(page, out var origin) ? origin : null;

    /// <summary>The rows that describe it.</summary>
    public IEnumerable<Origin> Origins => Evidence.Rows.Select(row => row.Ref);

    private Dictionary<string, Origin> IndexByPage()
    {
        var byPage = new Dictionary<string, Origin>(Evidence.Rows.Count, StringComparer.Ordinal);
        foreach (var row in Evidence.Rows)
        {
            if (!byPage.ContainsKey(row.Ref.Page))
            {
                byPage.Add(row.Ref.Page, row.Ref);
            }
        }

        return byPage;
    }
}
