using System.Collections.Generic;
using SdkFactory.Diagnostics;

namespace SdkFactory.Linking.Operations;

/// <summary>After the second pass: every operation has its endpoint.</summary>
/// <param name="Selected">What was selected.</param>
/// <param name="Operations">The operations that have one, in the order of the pages.</param>
/// <param name="Problems">Which have none, which share one, and whose example is no JSON.</param>
internal sealed record RoutedOperations(SelectedOperations Selected, IReadOnlyList<RoutedOperation> Operations, IReadOnlyList<Problem> Problems);
