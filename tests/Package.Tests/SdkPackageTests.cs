using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Package.Tests;

/// <summary>The package of the SDK, as a consumer meets it.</summary>
[Collection(PackedCollection.Name)]
public sealed class SdkPackageTests(PackedPackage packed) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sdkfactory-sdk-").FullName;

    [Fact]
    public void It_brings_documentation_symbols_and_licence_and_its_README_is_a_program_that_builds()
    {
        using var archive = ZipFile.OpenRead(packed.SdkFile);
        using var symbols = ZipFile.OpenRead(Path.ChangeExtension(packed.SdkFile, ".snupkg"));

        Assert.Subset(
            archive.Entries.Select(entry => entry.FullName).ToHashSet(),
            new[] { "README.md", "NOTICE.md", "LICENSE", "lib/net8.0/SdkFactory.Authing.dll", "lib/net8.0/SdkFactory.Authing.xml", "lib/net10.0/SdkFactory.Authing.dll", "lib/net10.0/SdkFactory.Authing.xml" }.ToHashSet());
        Assert.Equal(
            ["lib/net10.0/SdkFactory.Authing.pdb", "lib/net8.0/SdkFactory.Authing.pdb"],
            symbols.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("lib/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

        var package = XDocument.Parse(Read(archive, "SdkFactory.Authing.nuspec")).Descendants().ToList();
        Assert.DoesNotContain(package, element => element.Name.LocalName == "dependency");
        Assert.Equal("MIT", package.Single(element => element.Name.LocalName == "license").Value);

        var program = Regex.Match(Read(archive, "README.md"), "^```csharp\n(.+?)^```", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;
        Build(Write(program), "build");
    }

    // The whole SDK is a root, so that all of its code is compiled and analysed, not only what the program calls. Nothing is
    // optimized: warnings and answers are the same, and it takes two thirds of the time.
    [Fact]
    public void It_is_compiled_ahead_of_time_without_a_warning_and_reads_and_writes_there()
    {
        const string program = """
            using System;
            using System.IO;
            using System.Net;
            using System.Net.Http;
            using System.Text.Json;
            using System.Threading;
            using System.Threading.Tasks;
            using Authing;

            string example = File.ReadAllText(args[0]);
            using var http = new HttpClient(new Example(example)) { BaseAddress = new Uri("http://localhost") };
            var answer = await new ManagementClient(http).ReuploadPipelineFunctionAsync("f1");
            var options = new JsonSerializerOptions { TypeInfoResolver = ApiJsonResolver.Strict };
            string written = JsonSerializer.Serialize(answer, options.GetTypeInfo(answer.GetType()));
            object again = JsonSerializer.Deserialize(written, options.GetTypeInfo(answer.GetType()))!;
            using var before = JsonDocument.Parse(example);
            using var after = JsonDocument.Parse(JsonSerializer.Serialize(again, options.GetTypeInfo(answer.GetType())));
            Console.WriteLine($"{answer.Data.Scene} {answer.Data.Status.Known} {before.RootElement.GetProperty("data").GetProperty("sourceCode").GetString() == after.RootElement.GetProperty("data").GetProperty("sourceCode").GetString()}");

            internal sealed class Example(string json) : HttpMessageHandler
            {
                protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
                    Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(json) });
            }
            """;
        const string native = """
            <PublishAot>true</PublishAot>
            <TrimmerSingleWarn>false</TrimmerSingleWarn>
            <InvariantGlobalization>true</InvariantGlobalization>
            <NativeDebugSymbols>false</NativeDebugSymbols>
            """;
        var app = Write(program, native, """<TrimmerRootAssembly Include="SdkFactory.Authing" />""");
        File.WriteAllText(Path.Combine(app, "example.json"), SeedPage.Example);

        Build(app, "publish", "-c", "Debug", "--use-current-runtime", "-o", "native");

        Assert.Equal("PRE_REGISTER Success True", Succeed(Dotnet.Start(Path.Combine(app, "native", "App"), app, packed.Cache, "example.json")).Trim());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Read(ZipArchive archive, string name)
    {
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>A project somewhere else that references the package.</summary>
    private string Write(string program, string properties = "", string items = "")
    {
        var app = Directory.CreateDirectory(Path.Combine(_folder, "app")).FullName;
        File.WriteAllText(Path.Combine(app, "Program.cs"), program);
        File.WriteAllText(Path.Combine(app, "NuGet.config"), $"""<configuration><packageSources><add key="packed" value="{packed.Feed}" /></packageSources></configuration>""");
        File.WriteAllText(Path.Combine(app, "App.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <NuGetAudit>false</NuGetAudit>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="SdkFactory.Authing" Version="{packed.SdkVersion}" />
                {items}
              </ItemGroup>
            </Project>
            """);
        return app;
    }

    private void Build(string app, string command, params string[] arguments) => Succeed(packed.Build(app, command, arguments));

    private static string Succeed((int ExitCode, string Output) run)
    {
        Assert.True(run.ExitCode == 0, run.Output);
        return run.Output;
    }
}
