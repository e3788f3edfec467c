using System;
using System.Linq;
using SdkFactory.Model;
using SdkFactory.Values;

namespace SdkFactory.Linking.Modelling;

/// <summary>An enum of the model.</summary>
/// <param name="Named">What it was made of.</param>
/// <param name="Enum">The enum.</param>
internal sealed record LinkedEnum(NamedEnum Named, ModelEnum Enum)
{
    /// <summary>The enum as it is emitted.</summary>
    /// <param name="named">The enum.</param>
    /// <param name="homes">Where types and enums stand.</param>
    /// <param name="before">What was made of it before; null for nothing.</param>
    public static LinkedEnum Link(NamedEnum named, FileHomes homes, LinkedEnum? before)
    {
        var scope = named.Owners.All(owner => owner.Scope == named.Owners[0].Scope) ? named.Owners[0].Scope : null;
        var home = homes.Find(scope);
        return before is not null && before.Enum.Home == home ? before : new(named, new ModelEnum(
            named.Name,
            named.Summary,
            named.Members,
            named.Owners.SelectMany(owner => owner.Pages).Distinct().OrderBy(page => page, StringComparer.Ordinal).ToEquatableArray(),
            home));
    }
}
