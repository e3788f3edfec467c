using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Package.Tests;

/// <summary>The package as a consumer meets it: restored from a feed into an empty cache, by a project outside the repository.</summary>
[Collection(PackedCollection.Name)]
public class PackageTests(PackedPackage package)
{
    // What these tests look at, no analyzer of code decides.
    private const string Lenient = "<TreatWarningsAsErrors>false</TreatWarningsAsErrors><RunAnalyzers>false</RunAnalyzers>";
    private const string Seed = "docs/" + SeedPage.Name;

    [Fact]
    public void It_brings_what_the_analyzer_needs_and_leaks_no_dependency()
    {
        using var archive = ZipFile.OpenRead(package.File);
        var entries = archive.Entries.Select(entry => entry.FullName).ToList();

        Assert.Equal(
            ["analyzers/dotnet/cs/Markdig.dll", "analyzers/dotnet/cs/SdkFactory.Core.dll", "analyzers/dotnet/cs/SdkFactory.Generator.dll"],
            entries.Where(name => name.EndsWith(".dll", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Subset(entries.ToHashSet(), new[] { "build/SdkFactory.props", "build/SdkFactory.targets", "README.md", "PROBLEMS.md", "THIRD-PARTY-NOTICES.txt" }.ToHashSet());
        using var nuspec = archive.GetEntry("SdkFactory.nuspec")!.Open();
        var metadata = XDocument.Load(nuspec).Root!.Elements().Single();
        Assert.DoesNotContain(metadata.Elements(), element => element.Name.LocalName == "dependencies");
        Assert.Contains(metadata.Elements(), element => element.Name.LocalName == "developmentDependency" && element.Value == "true");
    }

    // The oldest target and language have all pages; the latest of both have them in the test below. The other pairs have one.
    [Theory]
    [InlineData("net8.0", "<LangVersion>11</LangVersion>", null)]
    [InlineData("net10.0", "<LangVersion>11</LangVersion>", SeedPage.Name)]
    [InlineData("net8.0;net10.0", "<LangVersion>latest</LangVersion>", SeedPage.Name)]
    public void A_strict_project_builds_for_each_target(string frameworks, string language, string? page)
    {
        using var consumer = new Consumer(package, frameworks, language, page: page);

        var (exitCode, output) = consumer.Build();

        Assert.True(exitCode == 0, output);
    }

    // CA1515 asks an application to make its types internal; "accessibility": "internal" is there for that. CA1056 wants what
    // is called Url to be a Uri, but the pages say text, and a text that is no address has to survive. CA1720 wants no name
    // like String, which is what the API calls a value.
    [Fact]
    public void Its_code_is_clean_where_analyzers_are_told_that_it_is_not_generated()
    {
        using var consumer = new Consumer(package, "net10.0", "<NoWarn>$(NoWarn);CA1515;CA1056;CA1720</NoWarn>");
        consumer.Write(".editorconfig", "[*.cs]\ngenerated_code = false\n");

        var (exitCode, output) = consumer.Build();

        Assert.True(exitCode == 0, output);
    }

    [Fact]
    public void A_wrong_page_is_reported_in_the_page_at_line_and_column()
    {
        using var consumer = new Consumer(package, "net10.0", Lenient, page: SeedPage.Name);
        consumer.Write(Seed, File.ReadAllText(consumer.PathOf(Seed)).Replace("| funcId | string | \u662F | -", "| funcId | strnig | \u662F | -", StringComparison.Ordinal));

        var (exitCode, output) = consumer.Build();

        Assert.True(exitCode == 0, output);
        Assert.Contains($"{Path.GetFileName(Seed)}(18,3): warning SDKF0030: 'funcId' is a 'strnig'", output, StringComparison.Ordinal);
    }

    // The fragment stands beside the pages, so the item and the settings name their folder; the dialect is a file, and changes a word of it.
    [Fact]
    public void Fragments_and_dialects_reach_the_compiler()
    {
        using var consumer = new Consumer(package, "net10.0", Lenient, includeRoot: ".", page: SeedPage.Name);
        var lines = File.ReadAllLines(consumer.PathOf(Seed)).ToList();
        var table = lines.FindLastIndex(line => line.StartsWith("| \u540D\u79F0", StringComparison.Ordinal));
        consumer.Write("parts/rows.md", string.Join('\n', lines.Skip(table)).TrimEnd() + "\n| extra | Text | \u5426 | x |  |\n| wrong | strnig | \u5426 | x |  |\n");
        consumer.Write(Seed, string.Join('\n', lines.Take(table)) + "\n!!!include(parts/rows.md)!!!\n");
        consumer.Write("docs/sdkfactory.json", """{ "namespace": "Authing", "dialect": "./ours.json", "includeRoot": ".." }""");
        consumer.Write("docs/ours.json", """{ "extends": "authing", "types": { "string": ["string", "String", "enum", "Text"] } }""");
        consumer.Write("bin/parts/rows.md", "no fragment");

        var (exitCode, output) = consumer.Build();

        Assert.True(exitCode == 0, output);
        var last = File.ReadAllLines(consumer.PathOf("parts", "rows.md")).Length;
        Assert.Contains($"{consumer.PathOf("parts", "rows.md")}({last},3): warning SDKF0030: 'wrong' is a 'strnig'", output, StringComparison.Ordinal);
        Assert.DoesNotContain("'extra' is a 'Text'", output, StringComparison.Ordinal);
        Assert.DoesNotContain("SDKF0007", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_that_is_too_old_is_one_clear_error()
    {
        using var consumer = new Consumer(package, "netstandard2.0", "<OutputType>Library</OutputType><LangVersion>11</LangVersion>", program: "", page: SeedPage.Name);

        var (exitCode, output) = consumer.Build();

        Assert.NotEqual(0, exitCode);
        Assert.Contains("error SDKF0018: The SDK that SdkFactory emits needs .NET 8 or later", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_makes_the_documented_call()
    {
        const string program = """
            using System;
            using System.Net.Http;
            using Authing;

            using var http = new HttpClient { BaseAddress = new Uri(args[0]) };
            http.DefaultRequestHeaders.TryAddWithoutValidation("x-from", "consumer");
            var answer = await new ManagementClient(http).ReuploadPipelineFunctionAsync("f1").ConfigureAwait(false);
            Console.WriteLine($"{answer.Data.FuncId} {answer.Data.Scene} {answer.Data.CreatedAt:u} {answer.Data.Timeout} {answer.Data.Enabled is null}");
            """;
        var seen = "";
        await using var server = WebApplication.CreateSlimBuilder().Build();
        server.Urls.Add("http://127.0.0.1:0");
        server.MapFallback(async (HttpRequest request) =>
        {
            using var reader = new StreamReader(request.Body);
            seen = $"{request.Method} {request.Path}{request.QueryString} {request.Headers["x-from"]} {request.ContentType} {request.ContentLength} {await reader.ReadToEndAsync()}";
            return Results.Text(SeedPage.Example, "application/json");
        });
        await server.StartAsync();
        using var consumer = new Consumer(package, "net10.0", "<RunAnalyzers>false</RunAnalyzers>", program: program, page: SeedPage.Name);
        var built = consumer.Build();
        Assert.True(built.ExitCode == 0, built.Output);

        var (exitCode, output) = consumer.Run(server.Urls.Single());

        Assert.True(exitCode == 0, output);
        Assert.Equal("POST /api/v3/reupload-pipeline-function consumer application/json; charset=utf-8 15 {\"funcId\":\"f1\"}", seen);
        Assert.Equal("62ce9135dxxxxb83e373f5d6 PRE_REGISTER 2022-07-03 02:20:30Z 3 True", output.Trim());
    }
}
