namespace SdkFactory.Emitting;

/// <summary>A finished file.</summary>
/// <param name="HintName">Its path below the output, with forward slashes.</param>
/// <param name="Text">Its whole text.</param>
public sealed record SourceFile(string HintName, string Text);
