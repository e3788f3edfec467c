using System;
using System.IO;
using Xunit;

namespace Package.Tests;

/// <summary>The package, packed once into a feed of its own, beside a package cache that starts empty.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sdkfactory-package-").FullName;

    public PackedPackage()
    {
        Feed = Path.Combine(_folder, "feed");
        Cache = Path.Combine(_folder, "packages");
        var project = SdkFactory.Tests.Repository.At("generator", "SdkFactory.Generator");
        var (exitCode, output) = Dotnet.Run(project, packages: null, "pack", "-c", "Release", "-o", Feed, "-p:UseSharedCompilation=false");
        Assert.True(exitCode == 0, output);
        File = Assert.Single(Directory.GetFiles(Feed, "SdkFactory.*.nupkg"));
    }

    public string Feed { get; }

    public string Cache { get; }

    public string File { get; }

    public string Version => Path.GetFileNameWithoutExtension(File)["SdkFactory.".Length..];

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
