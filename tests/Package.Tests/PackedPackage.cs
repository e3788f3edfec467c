using System;
using System.IO;
using Xunit;

namespace Package.Tests;

/// <summary>
/// The packages of generator and SDK, packed once for all tests into a feed of their own, beside a package cache that starts
/// empty. They hold what was built together with these tests.
/// </summary>
public sealed class PackedPackage : IDisposable
{
    private const string Ending = ".nupkg";

    private readonly string _folder = Directory.CreateTempSubdirectory("sdkfactory-package-").FullName;
    private readonly CompilerServer _compiler = new();

    public PackedPackage()
    {
        Feed = Path.Combine(_folder, "feed");
        Cache = Path.Combine(_folder, "packages");
        (File, Version) = Pack("SdkFactory.", "generator", "SdkFactory.Generator");
        (SdkFile, SdkVersion) = Pack("SdkFactory.Authing.", "generated", "Authing");
    }

    public string Feed { get; }

    public string Cache { get; }

    /// <summary>The package of the generator.</summary>
    public string File { get; }

    public string Version { get; }

    /// <summary>The package of the SDK.</summary>
    public string SdkFile { get; }

    public string SdkVersion { get; }

    /// <summary>Runs a build of a consumer: one process for MSBuild, and the warm compiler.</summary>
    public (int ExitCode, string Output) Build(string folder, string command, params string[] arguments) =>
        Dotnet.Run(folder, Cache, [command, "-nologo", "-m:1", .. _compiler.Arguments, .. arguments]);

    public void Dispose()
    {
        _compiler.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    // The solution has built them in the configuration of these tests, so nothing is compiled again.
    private (string File, string Version) Pack(string name, params string[] project)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var packed = Dotnet.Run(SdkFactory.Tests.Repository.At(project), packages: null, "pack", "-m:1", "-c", configuration, "-o", Feed, "-p:UseSharedCompilation=false");
        Assert.True(packed.ExitCode == 0, packed.Output);
        var file = Assert.Single(Directory.GetFiles(Feed, name + "*" + Ending), path => char.IsAsciiDigit(Path.GetFileName(path)[name.Length]));
        return (file, Path.GetFileName(file)[name.Length..^Ending.Length]);
    }
}
