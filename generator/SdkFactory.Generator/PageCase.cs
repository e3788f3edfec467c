using SdkFactory.Claims;
using SdkFactory.Linking;

namespace SdkFactory.Generator;

/// <summary>A page of which a report is asked.</summary>
/// <param name="Lines">Where its rows stand, and what the reader had to say.</param>
/// <param name="Outcome">What linking made of it.</param>
internal sealed record PageCase(PageLines Lines, PageOutcome Outcome);
