using System.Linq;
using SdkFactory.Values;

namespace SdkFactory.Emitting;

/// <summary>Says in a documentation comment which pages something comes from.</summary>
internal static class Source
{
    // More than a few tell a reader nothing; the first is enough to start from.
    private const int Most = 3;

    public static string Print(EquatableArray<string> pages) =>
        pages.Count <= Most
            ? $"Documented in {string.Join(", ", pages.Select(XmlDoc.Word))}."
            : $"Documented in {XmlDoc.Word(pages[0])} and {pages.Count - 1} more pages.";
}
