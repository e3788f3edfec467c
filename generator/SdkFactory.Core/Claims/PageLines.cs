using SdkFactory.Diagnostics;
using SdkFactory.Values;

namespace SdkFactory.Claims;

/// <summary>Where a page's rows stand, and what the reader had to say; kept apart from the claims, since lines change more often than meaning.</summary>
/// <param name="Path">The page's path.</param>
/// <param name="Fragments">The fragments that the page includes, as seen from the pages' root.</param>
/// <param name="Places">The place of each key, in the page's order.</param>
/// <param name="Rows">The keys of all table rows that were read, claimed or not.</param>
/// <param name="Ignores">The page's own notes on which problems to silence.</param>
/// <param name="Problems">What the reader had to say.</param>
public sealed record PageLines(
    string Path,
    EquatableArray<string> Fragments,
    EquatableArray<KeyPlace> Places,
    EquatableArray<string> Rows,
    EquatableArray<IgnoreNote> Ignores,
    EquatableArray<Problem> Problems);
