using SdkFactory.Diagnostics;
using SdkFactory.Settings;

namespace SdkFactory.Cli.Files;

/// <summary>The manifest of an output folder, or why there is none.</summary>
/// <param name="Manifest">The manifest; null where there is none that can be used.</param>
/// <param name="Problem">Why it cannot be used; null where it can, and where there is none.</param>
internal sealed record ManifestReading(SdkManifest? Manifest, Problem? Problem);
