using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Values;

namespace SdkFactory.Cli.Files;

/// <summary>The pages of a folder as far as they could be read.</summary>
/// <param name="Pages">The pages, in ordinal order of their paths.</param>
/// <param name="Problems">What could not be read.</param>
internal sealed record LoadedPages(EquatableArray<DocPage> Pages, EquatableArray<Problem> Problems);
