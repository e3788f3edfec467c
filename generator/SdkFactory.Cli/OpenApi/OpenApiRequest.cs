namespace SdkFactory.Cli.OpenApi;

/// <summary>What <c>sdkfactory openapi</c> is asked to do; all paths are whole.</summary>
/// <param name="Pages">The folder with the pages.</param>
/// <param name="Output">The file to write.</param>
/// <param name="Config">The settings file; null for the one beside the pages.</param>
/// <param name="Verbose">Whether to print all problems.</param>
internal sealed record OpenApiRequest(string Pages, string Output, string? Config, bool Verbose);
