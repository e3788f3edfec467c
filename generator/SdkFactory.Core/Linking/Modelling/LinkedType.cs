using System.Collections.Generic;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Deciding;
using SdkFactory.Model;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Linking.Modelling;

/// <summary>A type of the model with all that was decided about it.</summary>
/// <param name="Type">The type.</param>
/// <param name="Members">Its members.</param>
/// <param name="Definitions">Which pages define it.</param>
/// <param name="Name">How it got its C# name.</param>
/// <param name="Rows">The rows that became members.</param>
/// <param name="Chosen">The names of members that had to change.</param>
/// <param name="Problems">What there is to say of its members.</param>
internal sealed record LinkedType(
    ModelType Type,
    IReadOnlyList<LinkedMember> Members,
    DecidedFact Definitions,
    Decided<string> Name,
    IReadOnlyList<Origin> Rows,
    IReadOnlyList<PinnedName> Chosen,
    IReadOnlyList<Problem> Problems);
