using System.Collections.Generic;
using SdkFactory.Diagnostics;

namespace SdkFactory.Linking.Members;

/// <summary>After the seventh pass: it is known what the examples show.</summary>
/// <param name="Merged">The types.</param>
/// <param name="Observations">What is seen of members, by type and member; nothing for those that no example shows.</param>
/// <param name="Problems">Where examples differ from tables.</param>
internal sealed record ObservedTypes(
    MergedTypes Merged,
    IReadOnlyDictionary<(string Type, string Member), Observation> Observations,
    IReadOnlyList<Problem> Problems);
