using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using SdkFactory.Cli.OpenApi;
using SdkFactory.Diagnostics;
using SdkFactory.Tests.Reading;
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

    // A document must not have both spellings, and HTTP sees none of them.
    [Fact]
    public void Paths_that_differ_in_the_names_of_holes_are_one_path()
    {
        const string settings = """
            {
              "routes": [{ "stem": "get-thing", "path": "/things/{id}" }, { "stem": "put-thing", "path": "/things/{thingId}" }],
              "overrides": [{ "page": "a/put-thing.md", "verb": "PUT", "reason": "r" }]
            }
            """;
        var workspace = Pages.Of(
            settings,
            ("a/get-thing.md", PageText.Of()),
            ("a/put-thing.md", PageText.Of(request: "| thingId | string | 是 | - | 编号 | `1` |")));

        var (path, item) = Assert.Single(OpenApiDocuments.ReadBack(OpenApiDocuments.Export(workspace, Pages.SettingsOf(settings))).Paths);

        Assert.Equal("/things/{id}", path);
        Assert.Equal(2, item.Operations!.Count);
        Assert.All(item.Operations.Values, operation => Assert.Equal("id", Assert.Single(operation.Parameters!).Name));
    }

    [Fact]
    public void Types_whose_names_are_spelled_alike_are_all_there()
    {
        var page = PageText.Of(
            response: "| a | <a href=\"#A B\">A B</a> | 数据 |\n| b | <a href=\"#A_20_B\">A_20_B</a> | 数据 |",
            structures: PageText.Structure("A B", "| inA | string | 是 | x |  |") + PageText.Structure("A_20_B", "| inB | string | 是 | x |  |"));

        var document = OpenApiDocuments.ReadBack(OpenApiDocuments.Export(Pages.Of("{}", ("a/do-it.md", page)), Pages.SettingsOf("{}")));

        var schemas = document.Components!.Schemas!;
        Assert.Equal(["AB", "A_20_B"], schemas.Keys.Where(name => name[0] == 'A').Order(StringComparer.Ordinal));
        var answer = schemas["ThingRespDto"].Properties!;
        Assert.Equal("inA", Assert.Single(Assert.Single(answer["a"].AllOf!).Properties!).Key);
        Assert.Equal("inB", Assert.Single(Assert.Single(answer["b"].AllOf!).Properties!).Key);
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\u3000")]
    [InlineData("\u2028")]
    public void A_folder_of_white_space_is_no_group(string folder)
    {
        var document = OpenApiDocuments.ReadBack(OpenApiDocuments.Export(Pages.Of("{}", ($"a/{folder}/do-it.md", PageText.Of())), Pages.SettingsOf("{}")));

        Assert.All(document.Tags!, tag => Assert.False(string.IsNullOrWhiteSpace(tag.Name)));
    }

    // By place: as long as the list of values, whatever the page says of each.
    [Fact]
    public void A_value_without_a_description_has_an_empty_one()
    {
        var page = PageText.Of(request: "| kind | string | 否 | - | x<br>- `on`: 开<br>- `off` | `on` |");

        var json = OpenApiDocuments.Export(Pages.Of("{}", ("a/do-it.md", page)), Pages.SettingsOf("{}"));

        var schema = JsonNode.Parse(json)!["components"]!["schemas"]!["DoItDto"]!["properties"]!["kind"]!;
        Assert.Equal("""["on","off"]""", schema["enum"]!.ToJsonString());
        Assert.Equal(["开", ""], schema["x-enum-descriptions"]!.AsArray().Select(text => text!.GetValue<string>()));
    }

    [Fact]
    public async Task NSwag_reads_the_document_of_the_specs()
    {
        var folder = Repository.At("specs");
        var workspace = Pages.Load(folder);

        var document = await OpenApiDocuments.ReadByNSwag(OpenApiDocuments.Export(workspace, Pages.Settings(folder)));

        Assert.Equal(workspace.Model.Clients.Sum(client => client.Operations.Count), document.Operations.Count());
    }
}
