using System.Collections.Generic;
using SdkFactory.Diagnostics;

namespace SdkFactory.Linking.Members;

/// <summary>After the eighth pass: it is known which members are enums.</summary>
/// <param name="Observed">The types before.</param>
/// <param name="Types">The types that are emitted as such.</param>
/// <param name="Tables">The structures whose rows are the values of an enum.</param>
/// <param name="Problems">Which values are borrowed or incomplete.</param>
internal sealed record ValuedTypes(ObservedTypes Observed, IReadOnlyList<ValuedType> Types, IReadOnlyList<ValuedType> Tables, IReadOnlyList<Problem> Problems)
{
    /// <summary>The merged types.</summary>
    public MergedTypes Merged => Observed.Merged;
}
