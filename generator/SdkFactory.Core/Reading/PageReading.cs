using SdkFactory.Claims;

namespace SdkFactory.Reading;

/// <summary>What was read off one page: its claims, and apart from them where they stand.</summary>
/// <param name="Page">The claims.</param>
/// <param name="Lines">Their places, and what the reader had to say.</param>
public sealed record PageReading(ApiPage Page, PageLines Lines);
