using SdkFactory.Claims;

namespace SdkFactory.Generator;

/// <summary>A page as it stands in its file.</summary>
/// <param name="Page">The page.</param>
/// <param name="HasIncludes">Whether it includes others; else no text of another file matters to it.</param>
internal sealed record PageSource(DocPage Page, bool HasIncludes);
