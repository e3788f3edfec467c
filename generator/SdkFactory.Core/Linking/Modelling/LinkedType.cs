using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Members;
using SdkFactory.Model;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Linking.Modelling;

/// <summary>A type of the model with all that was decided about it.</summary>
/// <param name="Type">The type.</param>
/// <param name="Valued">What it was made of.</param>
/// <param name="Request">Where its members travel, for the type of a request; null for any other.</param>
/// <param name="Name">How it got its C# name.</param>
/// <param name="Names">The names that it was linked by.</param>
/// <param name="Members">Its members.</param>
/// <param name="Chosen">The names of members that had to change.</param>
/// <param name="Problems">What there is to say of its members.</param>
internal sealed record LinkedType(
    ModelType Type,
    ValuedType Valued,
    PlacedRequest? Request,
    NamedType Name,
    NamesInUse Names,
    IReadOnlyList<LinkedMember> Members,
    IReadOnlyList<PinnedName> Chosen,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>What overrides said of it, and whether that changes anything.</summary>
    public IReadOnlyList<OverrideUse> Uses => field ??= Name.HasOverrides || Members.Any(member => member.HasOverrides)
        ? [.. Name.HasOverrides ? Name.Decision.OverrideUses : [], .. Members.Where(member => member.HasOverrides).SelectMany(member => member.Decisions).SelectMany(fact => fact.OverrideUses)]
        : [];

    /// <summary>Which pages define it.</summary>
    public DecidedFact Definitions => new DefiningPages(Valued.Merged);

    /// <summary>Whether whatever it is made of beside its members is the same, and whatever it names is called the same.</summary>
    public bool IsMadeOf(PlacedRequest? request, Origin? home, NameTable names) =>
        ReferenceEquals(Request, request) && Type.Home == home && (Names.Table == names || (names.Types[Type.WireName] == Name && Names.HoldIn(names)));
}
