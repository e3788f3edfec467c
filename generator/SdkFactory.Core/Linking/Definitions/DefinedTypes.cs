using System.Collections.Generic;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Operations;
using SdkFactory.Settings;

namespace SdkFactory.Linking.Definitions;

/// <summary>After the fourth pass: what pages define, and the operations with the names of their types.</summary>
/// <param name="Named">The operations before.</param>
/// <param name="Definitions">Everything that is defined: structures, responses, requests.</param>
/// <param name="Operations">The operations.</param>
/// <param name="Chosen">The names of requests that gave way.</param>
/// <param name="Problems">Which pinned names could not be given.</param>
internal sealed record DefinedTypes(
    NamedOperations Named,
    IReadOnlyList<Definition> Definitions,
    IReadOnlyList<DefinedOperation> Operations,
    IReadOnlyList<PinnedName> Chosen,
    IReadOnlyList<Problem> Problems);
