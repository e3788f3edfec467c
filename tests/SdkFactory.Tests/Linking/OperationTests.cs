using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Model;
using SdkFactory.Tests.Reading;
using Xunit;

namespace SdkFactory.Tests.Linking;

/// <summary>Which operations there are, what they are called and how they are called.</summary>
public class OperationTests
{
    [Theory]
    [InlineData("management/do-it.md", "", "ManagementClient Management  DoIt doIt /api/v3/do-it DoItDto")]
    [InlineData("management/用户/x/do-it.md", "", "ManagementClient Management 用户/x DoIt doIt /api/v3/do-it DoItDto")]
    [InlineData("do-it.md", "", "ApiClient Api  DoIt doIt /api/v3/do-it DoItDto")]
    [InlineData("models/do-it.md", "", "ModelsClient ModelsClient  DoIt doIt /api/v3/do-it DoItDto")]
    [InlineData("a b/do-it.md", "", "ABClient AB  DoIt doIt /api/v3/do-it DoItDto")]
    [InlineData("m/do-it.md", "client.makeIt(", "MClient M  MakeIt makeIt /api/v3/do-it MakeItDto")]
    [InlineData("m/do-it.md", "client.makeIt(dto.MakeDto {", "MClient M  MakeIt makeIt /api/v3/do-it MakeDto")]
    [InlineData("m/do-it.md", "client.doIt(dto.ThingDto {", "MClient M  DoIt doIt /api/v3/do-it DoItDto")]
    [InlineData("m/metadata-do-it.md", "", "MClient M  MetadataDoIt metadataDoIt /api/v3/metadata/do-it MetadataDoItDto")]
    public void A_page_becomes_an_operation_of_its_folder(string path, string sample, string shown)
    {
        var client = Assert.Single(Pages.Of("{}", (path, PageText.Of(sample: sample))).Model.Clients);
        var operation = Assert.Single(client.Operations);

        Assert.Equal(shown, $"{client.Name} {client.Folder} {operation.Group} {operation.Name} {operation.WireName} {operation.Path} {operation.Request}");
    }

    [Fact]
    public void The_page_whose_stem_spells_the_name_keeps_it()
    {
        var page = PageText.Of(sample: "client.doIt(");
        var model = Pages.Of("{}", ("m/a-copy.md", page), ("m/do-it.md", page)).Model;

        Assert.Equal(
            ["ACopy m/a-copy.md", "DoIt m/do-it.md"],
            model.Clients[0].Operations.Select(operation => $"{operation.Name} {operation.Page}"));
    }

    [Fact]
    public void One_name_in_two_clients_is_no_collision()
    {
        var workspace = Pages.Of("{}", ("a/do-it.md", PageText.Of()), ("b/do-it.md", PageText.Of()));

        Assert.Equal(["AClient DoIt", "BClient DoIt"], workspace.Model.Clients.Select(client => $"{client.Name} {client.Operations[0].Name}"));
        Assert.DoesNotContain(workspace.Problems, problem => problem.Kind == Problems.DuplicateOperation);
    }

    [Fact]
    public void Operations_that_name_one_request_type_with_other_rows_do_not_share_it()
    {
        var model = Pages.Of(
            "{}",
            ("m/do-a.md", PageText.Of("| a | string | 是 | - | x |  |", sample: "client.doA(dto.SharedDto {")),
            ("m/do-b.md", PageText.Of("| a | string | 是 | - | x |  |", sample: "client.doB(dto.SharedDto {")),
            ("m/do-c.md", PageText.Of("| c | string | 是 | - | x |  |", sample: "client.doC(dto.SharedDto {"))).Model;

        Assert.Equal(["SharedDto", "SharedDto", "DoCDto"], model.Clients[0].Operations.Select(operation => operation.Request));
    }

    [Theory]
    [InlineData("| statusCode | number | 码 |\n| data | string | x |", "类型： `AnswerDto`", "Model AnswerDto", true)]
    [InlineData("| id | string | 码 |", "类型： `AnswerDto`", "Model AnswerDto", false)]
    [InlineData("| id | string | 码 |", "", "Model DoItResponse", false)]
    [InlineData("| id | string | 码 |", "类型： `string`", "Model DoItResponse", false)]
    [InlineData("", "类型： `ThingDto`", "Model ThingDto", false)]
    [InlineData("", "类型： `string`", "Text ", false)]
    public void The_answer_is_the_table_or_else_the_type_line(string rows, string line, string type, bool hasEnvelope)
    {
        var operation = Pages.Of("{}", ("m/do-it.md", PageText.Of(response: rows, typeLine: line))).Model.Clients[0].Operations[0];

        Assert.Equal(type, $"{operation.ResponseType!.Kind} {operation.ResponseType.Name}");
        Assert.Equal(hasEnvelope, operation.HasEnvelope);
    }

    [Theory]
    [InlineData("| statusCode | number | 码 |\n| message | string | 话 |\n| data | object | x |\n| apiCode | number | y |", "{ \"statusCode\": 200 }", "statusCode! message! data! apiCode")]
    [InlineData("| id | string | 码 |\n| name | string | 名 |", "{ \"id\": \"1\" }", "id! name")]
    [InlineData("| id | string | 码 |\n| name | string | 名 |", "", "id! name!")]
    public void The_dialect_or_the_example_says_what_an_answer_always_has(string rows, string example, string members)
    {
        var model = Pages.Of("{}", ("m/do-it.md", PageText.Of(response: rows, example: example))).Model;

        Assert.Equal(members, string.Join(' ', model.Types.Single(type => type.Name == "ThingRespDto").Members.Select(member => member.WireName + (member.Required ? "!" : ""))));
    }

    [Theory]
    [InlineData("GET", "/x", "a:Query b:Query", BodyFormat.None)]
    [InlineData("POST", "/x", "a:Body b:Body", BodyFormat.Json)]
    [InlineData("PUT", "/x/{b}", "a:Body b:Path", BodyFormat.Json)]
    [InlineData("PATCH", "/x/{a}/{b}", "a:Path b:Path", BodyFormat.None)]
    [InlineData("DELETE", "/x/{a}", "a:Path b:Body", BodyFormat.Json)]
    public void Members_travel_in_the_holes_of_the_path_or_where_the_verb_puts_them(string verb, string path, string members, BodyFormat body)
    {
        var model = Pages.Of(
            $$"""{ "overrides": [{ "operation": "doIt", "verb": "{{verb}}", "path": "{{path}}", "reason": "r" }] }""",
            ("m/do-it.md", PageText.Of("| a | string | 是 | - | x |  |\n| b | string | 否 | - | x |  |"))).Model;
        var request = model.Types.Single(type => type.Name == "DoItDto");

        Assert.Equal(members, string.Join(' ', model.Clients[0].Operations[0].Parameters.Select(parameter => $"{parameter.WireName}:{parameter.Location}")));
        Assert.Equal(body, model.Clients[0].Operations[0].Body);
        Assert.All(request.Members.Zip(model.Clients[0].Operations[0].Parameters), pair => Assert.False(pair.First.MayBeAbsent && pair.Second.Location == ParameterLocation.Path));
        Assert.Equal(model.Clients[0].Operations[0].Parameters.Select(parameter => parameter.Location == ParameterLocation.Body), request.Members.Select(member => member.IsInBody));
    }

    [Fact]
    public void The_rows_of_a_DELETE_that_are_laid_out_as_a_query_travel_in_the_query()
    {
        var model = Pages.Of("""{ "overrides": [{ "operation": "doIt", "verb": "DELETE", "reason": "r" }] }""", ("m/do-it.md", PageText.Of("| a | string  | 是 | - | x |  |"))).Model;

        Assert.Equal(ParameterLocation.Query, model.Clients[0].Operations[0].Parameters[0].Location);
    }

    [Theory]
    [InlineData("file")]
    [InlineData("file[]")]
    public void A_file_travels_in_a_multipart_body_whatever_the_settings_say(string type)
    {
        var model = Pages.Of(
            """{ "overrides": [{ "operation": "doIt", "body": "form", "reason": "r" }, { "member": "DoItDto.a", "in": "query", "reason": "r" }] }""",
            ("m/do-it.md", PageText.Of($"| a | {type} | 是 | - | x |  |\n| b | string | 是 | - | x |  |"))).Model;

        Assert.Equal(BodyFormat.Multipart, model.Clients[0].Operations[0].Body);
        Assert.Equal([ParameterLocation.Body, ParameterLocation.Body], model.Clients[0].Operations[0].Parameters.Select(parameter => parameter.Location));
    }

    [Fact]
    public void A_structure_that_only_another_page_defines_is_found()
    {
        var workspace = Pages.Of("{}", ("m/do-it.md", PageText.Of(structures: "")), ("m/prose.md", PageText.Of()));

        Assert.Equal(TypeKind.Model, workspace.Model.Types.Single(type => type.Name == "ThingRespDto").Members[2].Type.Kind);
        Assert.DoesNotContain(workspace.Problems, problem => problem.Kind == Problems.UndefinedReference);
    }
}
