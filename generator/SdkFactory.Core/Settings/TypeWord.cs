using SdkFactory.Claims;

namespace SdkFactory.Settings;

/// <summary>A word of the type column and what it means.</summary>
/// <param name="Word">The word, compared exactly.</param>
/// <param name="Kind">What it means.</param>
public sealed record TypeWord(string Word, TypeClaimKind Kind);
