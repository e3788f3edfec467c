namespace SdkFactory.Diagnostics;

/// <summary>What one source says.</summary>
/// <param name="Source">The source, in words.</param>
/// <param name="Path">The file that it stands in; empty for none.</param>
/// <param name="Row">The row's key in a page; null elsewhere.</param>
/// <param name="Place">Line and column, once it is placed.</param>
/// <param name="Says">What it says.</param>
public sealed record SourceStatement(string Source, string Path, string? Row, Place Place, string Says);
