namespace SdkFactory.Claims;

/// <summary>Where a page's text stands, from one of its lines on: in the page itself, or in a fragment that it includes.</summary>
/// <param name="Line">The first such line of the page's text, from 1.</param>
/// <param name="Fragment">The fragment, as seen from the pages' root; null for the page itself.</param>
/// <param name="FileLine">The number of that line in the file that it stands in, from 1.</param>
public readonly record struct TextPart(int Line, string? Fragment, int FileLine);
