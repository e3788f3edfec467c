using System.Collections.Generic;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Definitions;

namespace SdkFactory.Linking.Members;

/// <summary>After the sixth pass: each type is what all of its pages say together.</summary>
/// <param name="Parted">What was parted.</param>
/// <param name="Types">The types by wire name.</param>
/// <param name="Excluded">The names of the types that the settings leave out.</param>
/// <param name="Uses">The overrides that leave them out.</param>
/// <param name="Problems">What pages lack, leave open or contradict.</param>
internal sealed record MergedTypes(
    PartedTypes Parted,
    IReadOnlyDictionary<string, MergedType> Types,
    IReadOnlyCollection<string> Excluded,
    IReadOnlyList<OverrideUse> Uses,
    IReadOnlyList<Problem> Problems);
