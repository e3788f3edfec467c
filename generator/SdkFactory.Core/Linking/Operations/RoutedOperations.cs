using System.Collections.Generic;
using SdkFactory.Diagnostics;

namespace SdkFactory.Linking.Operations;

/// <summary>After the second pass: every endpoint has one operation.</summary>
/// <param name="Selected">What was selected.</param>
/// <param name="Operations">The operations that have an endpoint, in the order of the pages.</param>
/// <param name="Duplicates">Those whose endpoint another operation of the client has; they only describe its types.</param>
/// <param name="Problems">Which share one.</param>
internal sealed record RoutedOperations(
    SelectedOperations Selected,
    IReadOnlyList<RoutedOperation> Operations,
    HashSet<RoutedOperation> Duplicates,
    IReadOnlyList<Problem> Problems);
