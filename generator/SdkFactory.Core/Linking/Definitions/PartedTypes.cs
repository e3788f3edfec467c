using System.Collections.Generic;
using SdkFactory.Diagnostics;
using SdkFactory.Settings;

namespace SdkFactory.Linking.Definitions;

/// <summary>After the fifth pass: a name means one type.</summary>
/// <param name="Defined">What was defined.</param>
/// <param name="Definitions">The definitions under names that mean one type each.</param>
/// <param name="Operations">The operations, which refer to these names.</param>
/// <param name="Chosen">The names that parted types got.</param>
/// <param name="Problems">Which parted, and why.</param>
internal sealed record PartedTypes(
    DefinedTypes Defined,
    IReadOnlyList<Definition> Definitions,
    IReadOnlyList<DefinedOperation> Operations,
    IReadOnlyList<PinnedName> Chosen,
    IReadOnlyList<Problem> Problems);
