using SdkFactory.Values;

namespace SdkFactory.Settings;

/// <summary>What <c>sdkfactory.manifest.json</c> says of an output folder: whose it is, and which files the generator wrote there.</summary>
/// <param name="Sdk">The SDK's namespace.</param>
/// <param name="Files">The paths of the files below the folder, with forward slashes, in ordinal order.</param>
public sealed record SdkManifest(string Sdk, EquatableArray<string> Files);
