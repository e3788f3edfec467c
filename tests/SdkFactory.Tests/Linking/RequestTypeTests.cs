using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Model;
using SdkFactory.Tests.Reading;
using Xunit;

namespace SdkFactory.Tests.Linking;

/// <summary>A request type is called as the sample says, and shared by operations that mean the same.</summary>
public class RequestTypeTests
{
    private const string Body = "| a | string | 是 | - | x |  |";
    private const string Query = "| a | string  | 是 | - | x |  |";

    [Theory]
    [InlineData(Body, Body, "SharedDto SharedDto")]
    [InlineData(Query, Query, "SharedDto SharedDto")]
    [InlineData(Body, Query, "SharedDto DoBDto")]
    [InlineData(Body, "| a | number | 是 | - | x |  |", "SharedDto DoBDto")]
    [InlineData(Body, "| a | string | 否 | - | x |  |", "SharedDto SharedDto")]
    public void Two_operations_share_a_request_that_has_one_shape_and_travels_one_way(string one, string other, string requests)
    {
        var model = Pages.Of(
            "{}",
            ("m/do-a.md", PageText.Of(one, sample: "client.doA(dto.SharedDto {")),
            ("m/do-b.md", PageText.Of(other, sample: "client.doB(dto.SharedDto {"))).Model;

        Assert.Equal(requests, string.Join(' ', model.Clients[0].Operations.Select(operation => operation.Request)));
        Assert.All(requests.Split(' '), name => Assert.Contains(model.Types, type => type.Name == name));
    }

    [Theory]
    [InlineData("", "/x/{a}", "SharedDto DoBDto")]
    [InlineData("/y/{a}", "/x/{a}", "SharedDto SharedDto")]
    public void Operations_with_other_holes_in_their_paths_do_not_share_a_request(string one, string other, string requests)
    {
        var model = Pages.Of(
            $$"""
            { "overrides": [
              { "operation": "doA", "path": "{{(one.Length == 0 ? "/z" : one)}}", "reason": "r" },
              { "operation": "doB", "path": "{{other}}", "reason": "r" } ] }
            """,
            ("m/do-a.md", PageText.Of(Body, sample: "client.doA(dto.SharedDto {")),
            ("m/do-b.md", PageText.Of(Body, sample: "client.doB(dto.SharedDto {"))).Model;

        Assert.Equal(requests, string.Join(' ', model.Clients[0].Operations.Select(operation => operation.Request)));
    }

    [Theory]
    [InlineData("ThingDto", "| b | string | 是 | - | x |  |", "DoItDto")]
    [InlineData("ThingDto", Body, "ThingDto")]
    [InlineData("ThingDto", Query, "DoItDto")]
    [InlineData("ThingRespDto", Body, "DoItDto")]
    public void A_name_that_a_structure_or_an_answer_has_is_taken_only_for_the_same_shape(string named, string rows, string request)
    {
        var model = Pages.Of("{}", ("m/do-it.md", PageText.Of(rows, sample: $"client.doIt(dto.{named} {{"))).Model;

        Assert.Equal(request, model.Clients[0].Operations[0].Request);
        Assert.Equal(["a"], model.Types.Single(type => type.Name == "ThingDto").Members.Select(member => member.WireName));
        Assert.Equal(["statusCode", "message", "data"], model.Types.Single(type => type.Name == "ThingRespDto").Members.Select(member => member.WireName));
    }

    [Fact]
    public void An_operation_whose_names_are_all_taken_is_called_after_its_page()
    {
        var structures = PageText.Thing + string.Concat(new[] { "DoItDto", "DoItRequest" }.Select(name => PageText.Structure(name, "| z | string | 是 | x |  |")));

        Assert.Equal("DoItRequestMDoItMd", Pages.Of("{}", ("m/do-it.md", PageText.Of(Body, structures))).Model.Clients[0].Operations[0].Request);
    }

    [Fact]
    public void A_request_in_a_query_is_a_structure_of_its_rows_where_another_row_names_it()
    {
        var workspace = Pages.Of(
            "{}",
            ("m/do-it.md", PageText.Of(structures: PageText.Structure("ThingDto", "| a | <a href=\"#GetItDto\">GetItDto</a> | 是 | x |  |"))),
            ("m/get-it.md", PageText.Of(Query, structures: "")));

        Assert.Equal(new TypeRef(TypeKind.Model, "GetItDto"), workspace.Model.Types.Single(type => type.Name == "ThingDto").Members[0].Type);
        Assert.Equal(("GetItRequest", false), (workspace.Model.Clients[0].Operations.Single(operation => operation.Name == "GetIt").Request, workspace.Model.Types.Single(type => type.Name == "GetItRequest").HasJson));
        Assert.True(workspace.Model.Types.Single(type => type.Name == "GetItDto").HasJson);
        Assert.Equal([Problems.NameCollision], workspace.Problems.Select(problem => problem.Kind));
    }
}
