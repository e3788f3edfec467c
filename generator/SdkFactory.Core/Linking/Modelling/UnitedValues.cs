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
    public override Decision Explain(SdkSettings settings)
    {
        var pages = ValueRules.HearPages(member);
        return new Decision(MemberPrecedence.OwnValues.Name, ValueRules.Unite(pages)?.Value.ToString() ?? "none", pages.SelectMany(page => page.Explain(settings).Statements).ToEquatableArray());
    }
}
