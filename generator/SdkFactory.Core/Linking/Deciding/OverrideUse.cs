using SdkFactory.Settings;

namespace SdkFactory.Linking.Deciding;

/// <summary>That something was asked for which an override has a word.</summary>
/// <param name="Override">The override.</param>
/// <param name="IsNeeded">Whether the answer would be another without it.</param>
internal readonly record struct OverrideUse(Override Override, bool IsNeeded);
