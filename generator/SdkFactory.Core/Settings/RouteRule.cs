namespace SdkFactory.Settings;

/// <summary>How the name of a page's file becomes the path of its operation.</summary>
/// <param name="File">A pattern of the file's name without its ending, in which <c>*</c> stands for any text: <c>metadata-*</c>.</param>
/// <param name="Path">The path; <c>{file}</c> is the whole name, <c>{rest}</c> what the first <c>*</c> matched.</param>
public sealed record RouteRule(string File, string Path);
