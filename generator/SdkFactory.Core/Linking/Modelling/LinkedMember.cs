using System.Collections.Generic;
using SdkFactory.Linking.Deciding;
using SdkFactory.Model;

namespace SdkFactory.Linking.Modelling;

/// <summary>A member of the model with all that was decided about it.</summary>
/// <param name="Member">The member.</param>
/// <param name="Decisions">The decided facts, in the order in which people read them.</param>
/// <param name="HasOverrides">Whether the settings say anything of it.</param>
internal sealed record LinkedMember(Member Member, IReadOnlyList<DecidedFact> Decisions, bool HasOverrides);
