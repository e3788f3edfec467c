using SdkFactory.Diagnostics;
using SdkFactory.Values;

namespace SdkFactory;

/// <summary>What is to be said of one page, and what became of its rows.</summary>
/// <param name="Path">The page's path.</param>
/// <param name="Ledger">What became of its rows.</param>
/// <param name="Problems">Its problems, placed, with the severities of the settings, ordered by place; none that the settings or the page silence.</param>
/// <param name="InFragments">The same of the fragments that it includes; other pages may say them too.</param>
/// <param name="Notes">The comments in its fragments that silence problems.</param>
public sealed record PageReport(string Path, Ledger Ledger, EquatableArray<Problem> Problems, EquatableArray<Problem> InFragments, EquatableArray<FragmentNote> Notes);
