using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Linking.Deciding;

/// <summary>What one source says to a question.</summary>
/// <param name="Value">The answer that follows from it.</param>
/// <param name="Where">The row, the example or the page that says it; null for the settings or for nothing.</param>
/// <param name="Text">What it says, where that is not the answer itself.</param>
/// <param name="Override">The override that says it; null where it is no override.</param>
/// <param name="Pin">The line of the lock that says it; null where it is none.</param>
internal sealed record Statement<T>(T Value, Origin? Where = null, string? Text = null, Override? Override = null, PinnedName? Pin = null);
