using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Values;

namespace SdkFactory;

/// <summary>What must be known of one page to weigh that another is not recognised; it hardly ever changes.</summary>
/// <param name="IsRead">Whether it describes an operation.</param>
/// <param name="Fragments">The files that it includes.</param>
public sealed record PageFacts(bool IsRead, EquatableArray<string> Fragments)
{
    /// <summary>What must be known of a page.</summary>
    public static PageFacts Find(PageLines page) => new(page.Places.Any(entry => entry.Key == PageKeys.Request), page.Fragments);
}
