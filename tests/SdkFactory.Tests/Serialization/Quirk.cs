namespace SdkFactory.Tests.Serialization;

/// <summary>A difference between what was read and what was written that loses nothing, or that does.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Kind">The rule that allows it; null where none does.</param>
internal sealed record Quirk(string Path, string? Kind);
