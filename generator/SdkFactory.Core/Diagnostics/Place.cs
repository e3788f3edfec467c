namespace SdkFactory.Diagnostics;

/// <summary>A place in an input file.</summary>
/// <param name="Line">The line, from 1; 0 for the file as a whole.</param>
/// <param name="Column">The column in UTF-16 units, from 1; 0 for the file as a whole.</param>
/// <param name="Fragment">The fragment that it stands in, as seen from the pages' root; null for the file that is named beside the place.</param>
public readonly record struct Place(int Line, int Column, string? Fragment = null);
