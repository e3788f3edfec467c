using SdkFactory.Model;

namespace SdkFactory.Emitting;

/// <summary>What every file of an SDK has.</summary>
/// <param name="Name">The file's path below the output without its ending, with forward slashes.</param>
/// <param name="Namespace">The namespace.</param>
/// <param name="Accessibility">Who sees the types.</param>
public sealed record FileHead(string Name, string Namespace, Accessibility Accessibility);
