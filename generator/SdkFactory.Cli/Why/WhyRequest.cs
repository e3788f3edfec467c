namespace SdkFactory.Cli.Why;

/// <summary>What <c>sdkfactory why</c> is asked; all paths are whole.</summary>
/// <param name="Pages">The folder with the pages.</param>
/// <param name="Config">The settings file; null for the one beside the pages.</param>
/// <param name="Name">The member as <c>Type.member</c>, the operation or the type, by its name in the docs or in C#.</param>
/// <param name="Verbose">Whether to print every place and every value whole.</param>
internal sealed record WhyRequest(string Pages, string? Config, string Name, bool Verbose);
