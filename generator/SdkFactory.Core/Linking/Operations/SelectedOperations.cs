using System.Collections.Generic;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Deciding;

namespace SdkFactory.Linking.Operations;

/// <summary>After the first pass: the pages and operations that are linked.</summary>
/// <param name="Input">What is linked.</param>
/// <param name="Pages">The pages whose structures count, each with the operations that are left.</param>
/// <param name="Operations">Those operations, in the order of the pages.</param>
/// <param name="Excluded">The pages that the settings leave out as a whole.</param>
/// <param name="Uses">The overrides that left something out.</param>
/// <param name="Problems">Why a page or an operation is left out.</param>
internal sealed record SelectedOperations(
    LinkInput Input,
    IReadOnlyList<ApiPage> Pages,
    IReadOnlyList<OperationEvidence> Operations,
    IReadOnlyList<string> Excluded,
    IReadOnlyList<OverrideUse> Uses,
    IReadOnlyList<Problem> Problems);
