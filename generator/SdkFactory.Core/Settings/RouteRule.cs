namespace SdkFactory.Settings;

/// <summary>How the stem of a page's file becomes the path of its operation.</summary>
/// <param name="Stem">A pattern of the stem in which <c>*</c> stands for any text: <c>metadata-*</c>.</param>
/// <param name="Path">The path; <c>{stem}</c> is the whole stem, <c>{rest}</c> what the first <c>*</c> matched.</param>
public sealed record RouteRule(string Stem, string Path);
