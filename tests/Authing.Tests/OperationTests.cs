using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading.Tasks;
using SdkFactory.Tests.Behaviour;
using Xunit;

namespace Authing.Tests;

/// <summary>Where each operation goes, and how its parameters travel.</summary>
public sealed class OperationTests(RecordingServer server) : IClassFixture<RecordingServer>
{
    private const string Done = """{ "statusCode": 200, "message": "操作成功" }""";

    private readonly ManagementClient _client = new(server.Client);

    [Fact]
    public async Task A_member_of_an_enum_is_sent_as_its_wire_value()
    {
        server.Answer(Done);

        await _client.ListPipelineFunctionAsync(new ListPipelineFunctionDto { Scene = PipelineScene.PreOidcIdTokenIssued });

        Assert.Equal("GET /api/v3/list-pipeline-function?scene=PRE_OIDC_ID_TOKEN_ISSUED", server.Request.Line);
    }

    [Fact]
    public async Task A_value_that_no_page_lists_can_be_sent()
    {
        server.Answer(Done);

        await _client.ListPipelineFunctionAsync(OpenEnum<PipelineScene>.Of("POST_登出&x"));

        Assert.Equal("GET /api/v3/list-pipeline-function?scene=POST_%E7%99%BB%E5%87%BA%26x", server.Request.Line);
    }

    [Fact]
    public async Task A_query_is_escaped()
    {
        server.Answer(Done);

        await _client.GetPipelineLogsAsync(new() { FuncId = "a b&c=d/e?f#g+h%i'中", Page = 2, Limit = 50 });

        Assert.Equal(
            "GET /api/v3/get-pipeline-logs?funcId=a%20b%26c%3Dd%2Fe%3Ff%23g%2Bh%25i%27%E4%B8%AD&page=2&limit=50",
            server.Request.Line);
    }

    [Fact]
    public async Task A_parameter_that_is_not_given_is_not_sent()
    {
        server.Answer(Done);

        await _client.GetPipelineLogsAsync(new() { FuncId = "1", Limit = 20 });

        Assert.Equal("GET /api/v3/get-pipeline-logs?funcId=1&limit=20", server.Request.Line);
    }

    [Fact]
    public async Task A_body_has_what_is_given_and_nothing_else()
    {
        server.Answer(Done);

        await _client.UpdatePipelineOrderAsync(new() { Scene = PipelineScene.PostRegister, Order = ["一", "2"] });

        Assert.Equal("""{"order":["一","2"],"scene":"POST_REGISTER"}""", server.Request.Text);
    }

    [Fact]
    public async Task A_body_can_have_members_that_no_page_names()
    {
        server.Answer(Done);

        await _client.UpdatePipelineFunctionAsync(new()
        {
            FuncId = "1",
            Enabled = false,
            AdditionalProperties = new Dictionary<string, JsonElement> { ["新成员"] = JsonSerializer.SerializeToElement(new[] { 1, 2 }) },
        });

        Assert.Equal("""{"funcId":"1","enabled":false,"新成员":[1,2]}""", server.Request.Text);
    }

    [Fact]
    public async Task A_list_of_the_answer_arrives()
    {
        server.Answer(new SpecPage("list-pipeline-function").Answer.ToJsonString());

        var page = (await _client.ListPipelineFunctionAsync(PipelineScene.PreRegister)).Data;

        Assert.Equal(page.TotalCount, page.List.Count);
        Assert.All(page.List, function => Assert.Equal(PipelineScene.PreRegister, function.Scene));
    }

    [Fact]
    public async Task Without_a_request_nothing_is_sent()
    {
        server.Answer(Done);

        await Assert.ThrowsAsync<ArgumentNullException>("request", () => _client.UpdatePipelineFunctionAsync(null!));

        Assert.Empty(server.Requests);
    }
}
