using System.Collections.Generic;
using SdkFactory.Linking.Definitions;

namespace SdkFactory.Linking.Members;

/// <summary>After the sixth pass: each type is what all of its pages say together.</summary>
/// <param name="Parted">What was parted.</param>
/// <param name="All">The types, in the order in which they were defined.</param>
/// <param name="ByName">The same by wire name.</param>
/// <param name="Excluded">The types that the settings leave out, by wire name.</param>
internal sealed record MergedTypes(
    PartedTypes Parted,
    IReadOnlyList<MergedType> All,
    IReadOnlyDictionary<string, MergedType> ByName,
    IReadOnlyDictionary<string, ExcludedType> Excluded);
