namespace SdkFactory.Generator;

/// <summary>Something of one page set.</summary>
/// <param name="Root">The set's root.</param>
/// <param name="Value">What it is.</param>
internal sealed record Rooted<T>(string Root, T Value);
