using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using SdkFactory.Cli.OpenApi;
using SdkFactory.Model;
using SdkFactory.Tests.Scenarios;
using SdkFactory.Tests.Snapshots;
using Xunit;

namespace SdkFactory.Tests.OpenApi;

public class DocumentPrinterTests
{
    private static string Folder => Repository.At("tests", "SdkFactory.Tests", "OpenApi", "Documents");

    public static TheoryData<string> Scenarios() => ScenarioTests.All();

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Every_scenario_reads_back_without_errors_or_warnings(string scenario)
    {
        var folder = Repository.At("tests", "SdkFactory.Tests", "Scenarios", scenario);
        var workspace = Pages.Load(folder);

        var document = OpenApiDocuments.ReadBack(OpenApiDocuments.Export(workspace, Pages.Settings(folder)));

        Assert.Equal(workspace.Model.Clients.Sum(client => client.Operations.Count), document.Paths.Sum(path => path.Value.Operations!.Count));
    }

    [Theory]
    [InlineData("seed-page")]
    [InlineData("verbs-and-bodies")]
    public void The_document_is_as_reviewed(string scenario)
    {
        var folder = Repository.At("tests", "SdkFactory.Tests", "Scenarios", scenario);

        var json = OpenApiDocuments.Export(Pages.Load(folder), Pages.Settings(folder));

        Snapshot.Verify(Path.Combine(Folder, scenario), new Dictionary<string, string> { ["openapi.json"] = json + "\n" });
    }

    [Fact]
    public void The_settings_name_the_api_and_its_security()
    {
        const string settings = """
            {
              "namespace": "X", "dialect": "authing", "baseAddress": "https://api.example.com",
              "openapi": {
                "title": "Things", "version": "2022-10-20",
                "security": {
                  "token": { "type": "apiKey", "name": "authorization", "description": "A token.", "clients": ["management"] },
                  "bearer": { "type": "http", "scheme": "bearer", "clients": ["authentication"] }
                }
              }
            }
            """;
        var seed = File.ReadAllText(Repository.At("specs", "management", "\u7BA1\u7406-pipeline", "reupload-pipeline-function.md"));
        var workspace = Pages.Of(settings, ("management/group/reupload-pipeline-function.md", seed));

        var document = OpenApiDocuments.ReadBack(OpenApiDocuments.Export(workspace, Pages.SettingsOf(settings)));

        Assert.Equal(("Things", "2022-10-20"), (document.Info.Title, document.Info.Version));
        Assert.Equal("https://api.example.com", Assert.Single(document.Servers!).Url);
        Assert.Equal(["bearer", "token"], document.Components!.SecuritySchemes!.Keys.Order(StringComparer.Ordinal));
        var operation = document.Paths["/api/v3/reupload-pipeline-function"].Operations![HttpMethod.Post];
        Assert.Equal("token", Assert.Single(Assert.Single(operation.Security!)).Key.Reference.Id);
        Assert.Equal("group", Assert.Single(operation.Tags!).Name);
    }

    [Fact]
    public void Two_operations_of_one_route_are_reported_and_the_first_is_kept()
    {
        var seed = File.ReadAllText(Repository.At("specs", "management", "\u7BA1\u7406-pipeline", "reupload-pipeline-function.md"));
        const string settings = """{ "namespace": "X" }""";
        var workspace = Pages.Of(settings, ("a/reupload-pipeline-function.md", seed), ("b/reupload-pipeline-function.md", seed));

        var (document, problems) = DocumentPrinter.Print(workspace, Pages.SettingsOf(settings));

        var problem = Assert.Single(problems);
        Assert.Equal((Problems.DuplicateRoute, "b/reupload-pipeline-function.md", 1), (problem.Kind, problem.Path, problem.Place.Line));
        Assert.Single(Assert.Single(document.Paths).Value.Operations!);
    }
}
