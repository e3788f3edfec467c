using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SdkFactory.Tests;
using Xunit;

namespace Package.Tests;

/// <summary>The package of the SDK, as a consumer meets it.</summary>
public sealed class SdkPackageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sdkfactory-sdk-").FullName;
    private readonly string _feed;

    public SdkPackageTests()
    {
        _feed = Path.Combine(_folder, "feed");
        var (exitCode, output) = Dotnet.Run(Repository.At("generated", "Authing"), packages: null, "pack", "-c", "Release", "-o", _feed, "-p:UseSharedCompilation=false");
        Assert.True(exitCode == 0, output);
    }

    [Fact]
    public void It_brings_documentation_symbols_and_licence_and_its_README_is_a_program_that_builds()
    {
        using var archive = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(_feed, "*.nupkg")));
        using var symbols = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(_feed, "*.snupkg")));

        Assert.Subset(
            archive.Entries.Select(entry => entry.FullName).ToHashSet(),
            new[] { "README.md", "NOTICE.md", "LICENSE", "lib/net8.0/SdkFactory.Authing.dll", "lib/net8.0/SdkFactory.Authing.xml", "lib/net10.0/SdkFactory.Authing.dll", "lib/net10.0/SdkFactory.Authing.xml" }.ToHashSet());
        Assert.Equal(
            ["lib/net10.0/SdkFactory.Authing.pdb", "lib/net8.0/SdkFactory.Authing.pdb"],
            symbols.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("lib/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

        var package = XDocument.Parse(Read(archive, "SdkFactory.Authing.nuspec")).Descendants().ToList();
        Assert.DoesNotContain(package, element => element.Name.LocalName == "dependency");
        Assert.Equal("MIT", package.Single(element => element.Name.LocalName == "license").Value);

        var version = package.Single(element => element.Name.LocalName == "version").Value;
        Build(Regex.Match(Read(archive, "README.md"), "^```csharp\n(.+?)^```", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value, version);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Read(ZipArchive archive, string name)
    {
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private void Build(string program, string version)
    {
        var app = Directory.CreateDirectory(Path.Combine(_folder, "app")).FullName;
        File.WriteAllText(Path.Combine(app, "Program.cs"), program);
        File.WriteAllText(Path.Combine(app, "NuGet.config"), $"""<configuration><packageSources><add key="packed" value="{_feed}" /></packageSources></configuration>""");
        File.WriteAllText(Path.Combine(app, "App.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="SdkFactory.Authing" Version="{version}" />
              </ItemGroup>
            </Project>
            """);

        var (exitCode, output) = Dotnet.Run(app, Path.Combine(_folder, "packages"), "build", "-nologo", "-p:UseSharedCompilation=false");

        Assert.True(exitCode == 0, output);
    }
}
