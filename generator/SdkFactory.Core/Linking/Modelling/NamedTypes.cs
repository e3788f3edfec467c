using System.Collections.Generic;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Members;
using SdkFactory.Settings;

namespace SdkFactory.Linking.Modelling;

/// <summary>After the ninth pass: the C# names that clients, types and enums share one scope for.</summary>
/// <param name="Valued">The types before.</param>
/// <param name="Clients">The names of the clients by folder.</param>
/// <param name="Types">The names of the types by wire name.</param>
/// <param name="Enums">The enums, ordered by name.</param>
/// <param name="EnumNames">The names of the enums by type and member; a table is a member of itself.</param>
/// <param name="Chosen">The names that are pinned.</param>
/// <param name="Problems">Which names had to change, and which pinned ones could not be given.</param>
internal sealed record NamedTypes(
    ValuedTypes Valued,
    IReadOnlyDictionary<string, string> Clients,
    IReadOnlyDictionary<string, Decided<string>> Types,
    IReadOnlyList<NamedEnum> Enums,
    IReadOnlyDictionary<(string Type, string Member), Decided<string>> EnumNames,
    IReadOnlyList<PinnedName> Chosen,
    IReadOnlyList<Problem> Problems);
