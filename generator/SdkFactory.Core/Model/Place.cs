namespace SdkFactory.Model;

/// <summary>A place in an input file.</summary>
/// <param name="Line">The line, from 1; 0 for the file as a whole.</param>
/// <param name="Column">The column in UTF-16 units, from 1; 0 for the file as a whole.</param>
public readonly record struct Place(int Line, int Column);
