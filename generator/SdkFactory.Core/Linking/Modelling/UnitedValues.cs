using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Members;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Linking.Modelling;

/// <summary>The values that the pages of a member name. Those of several pages are united, so each page is heard.</summary>
/// <param name="heard">What they say.</param>
internal sealed class UnitedValues(HeardValues heard) : DecidedFact
{
    /// <inheritdoc/>
    public override Decision Explain(SdkSettings settings) =>
        new(MemberPrecedence.OwnValues.Name, heard.United?.Value.ToString() ?? "none", heard.Pages.SelectMany(page => page.Explain(settings).Statements).ToEquatableArray());
}
