using System.Collections.Generic;
using SdkFactory.Diagnostics;
using SdkFactory.Settings;

namespace SdkFactory.Linking.Operations;

/// <summary>After the third pass: every operation has a name that its client has once.</summary>
/// <param name="Routed">What was routed.</param>
/// <param name="Operations">The operations, in the order of the pages.</param>
/// <param name="Chosen">The names that had to change.</param>
/// <param name="Problems">Why.</param>
internal sealed record NamedOperations(RoutedOperations Routed, IReadOnlyList<NamedOperation> Operations, IReadOnlyList<PinnedName> Chosen, IReadOnlyList<Problem> Problems);
