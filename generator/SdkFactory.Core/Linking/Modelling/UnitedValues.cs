using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Members;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Linking.Modelling;

/// <summary>The values that the pages of a member name. Those of several pages are united, so each page is heard.</summary>
/// <param name="member">The member.</param>
internal sealed class UnitedValues(MemberEvidence member) : DecidedFact
{
    /// <inheritdoc/>
    public override IEnumerable<OverrideUse> OverrideUses => [];

    /// <inheritdoc/>
    public override Decision Explain(SdkSettings settings)
    {
        var pages = member.Rows.Select(row => MemberPrecedence.OwnValues.TryDecide(member with { Rows = [row] })?.Explain(settings)).OfType<Decision>();
        return new Decision(MemberPrecedence.OwnValues.Name, member.OwnValues?.Value.ToString() ?? "none", pages.SelectMany(page => page.Statements).ToEquatableArray());
    }
}
