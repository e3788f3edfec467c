using SdkFactory.Diagnostics;
using SdkFactory.Values;

namespace SdkFactory.Settings;

/// <summary>Settings as far as they could be read, and what was wrong with them.</summary>
/// <param name="Settings">The settings; what was wrong has its default.</param>
/// <param name="Problems">What was wrong, placed at line and column.</param>
public sealed record SettingsReading(SdkSettings Settings, EquatableArray<Problem> Problems);
