using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using SdkFactory.Emitting;
using Xunit;

namespace SdkFactory.Tests.Corpora;

/// <summary>A project outside the repository that compiles emitted files as strictly as a project can.</summary>
internal sealed class ConsumerProject : IDisposable
{
    private const string Text = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFrameworks>net8.0;net10.0</TargetFrameworks>
            <Nullable>enable</Nullable>
            <ImplicitUsings>disable</ImplicitUsings>
            <IsAotCompatible>true</IsAotCompatible>
            <!-- Each target compiles the same code, so the analyzers look at it once. -->
            <RunAnalyzers Condition="'$(TargetFramework)' == 'net8.0'">false</RunAnalyzers>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <WarningsNotAsErrors>NU1603</WarningsNotAsErrors>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
        </Project>
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("sdkfactory-").FullName;

    public ConsumerProject(IEnumerable<SourceFile> files)
    {
        File.WriteAllText(Path.Combine(_folder, "Consumer.csproj"), Text);
        foreach (var file in files)
        {
            var path = Path.Combine(_folder, file.HintName);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }
    }

    /// <summary>Fails on any error or warning.</summary>
    public void Build()
    {
        var start = new ProcessStartInfo("dotnet", ["build", "-nologo", "-v", "quiet", "-m:1", "-p:UseSharedCompilation=false", "-nodeReuse:false"])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
        };
        // On several cores it would be done sooner, but with a fifth more work, and other tests need them.
        start.Environment["DOTNET_PROCESSOR_COUNT"] = "1";
        using var build = Process.Start(start)!;
        var output = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        Assert.True(build.ExitCode == 0 && !output.Contains("warning ", StringComparison.Ordinal), output);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
