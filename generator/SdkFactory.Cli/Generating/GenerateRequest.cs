namespace SdkFactory.Cli.Generating;

/// <summary>What <c>sdkfactory generate</c> is asked to do; all paths are whole.</summary>
/// <param name="Pages">The folder with the pages.</param>
/// <param name="Output">The folder to write to.</param>
/// <param name="Config">The settings file; null for the one beside the pages.</param>
/// <param name="Check">Whether to compare instead of writing.</param>
/// <param name="UpdateLock">Whether to pin the names that were chosen.</param>
/// <param name="Verbose">Whether to print all problems.</param>
internal sealed record GenerateRequest(string Pages, string Output, string? Config, bool Check, bool UpdateLock, bool Verbose);
