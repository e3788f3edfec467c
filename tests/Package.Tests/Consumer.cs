using System;
using System.IO;
using System.Linq;

namespace Package.Tests;

/// <summary>A fresh project somewhere else that references the package and has the pages of <c>specs/</c>, or one of them.</summary>
internal sealed class Consumer : IDisposable
{
    private readonly PackedPackage _package;
    private readonly string _folder = Directory.CreateTempSubdirectory("sdkfactory-consumer-").FullName;

    public Consumer(PackedPackage package, string frameworks, string properties = "", string program = "System.Console.WriteLine(typeof(Authing.ManagementClient).FullName);", string includeRoot = "", string? page = null)
    {
        _package = package;
        Write("NuGet.config", $"""<configuration><packageSources><add key="packed" value="{package.Feed}" /></packageSources></configuration>""");
        Write("Program.cs", program);
        Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFrameworks>{frameworks}</TargetFrameworks>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <AnalysisLevel>latest-all</AnalysisLevel>
                <IsAotCompatible>true</IsAotCompatible>
                <NuGetAudit>false</NuGetAudit>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="SdkFactory" Version="{package.Version}" />
                <ApiDocs Include="docs/**/*.md" IncludeRoot="{includeRoot}" />
              </ItemGroup>
            </Project>
            """);
        foreach (var file in Directory.GetFiles(Specs, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Specs, file)).Where(file => page is null || file == page || file == "sdkfactory.json"))
        {
            Write(Path.Combine("docs", file), File.ReadAllText(Path.Combine(Specs, file)));
        }
    }

    private static string Specs => SdkFactory.Tests.Repository.At("specs");

    public string PathOf(params string[] parts) => Path.Combine([_folder, .. parts]);

    public void Write(string name, string text)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public (int ExitCode, string Output) Build() => _package.Build(_folder, "build");

    public (int ExitCode, string Output) Run(params string[] arguments) =>
        Dotnet.Run(_folder, _package.Cache, ["run", "--no-build", "--", .. arguments]);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
