using System;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using SdkFactory.Tests.Behaviour;
using Xunit;

namespace Authing.Tests;

/// <summary>One operation from end to end: what is sent for the page's request, and what becomes of the page's example.</summary>
public sealed class ReuploadPipelineFunctionTests(RecordingServer server) : IClassFixture<RecordingServer>
{
    private const string FuncId = "62ce9135dxxxxb83e373f5d6";

    // Chinese as itself and not as \u escapes: that is what the page prints.
    private static readonly JsonSerializerOptions AsPrinted = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ManagementClient _client = new(server.Client);

    private readonly JsonNode _example = new SpecPage("reupload-pipeline-function").Answer;

    [Fact]
    public async Task The_request_is_sent_as_JSON_of_a_known_length()
    {
        await CallAsync();

        AssertRequest();
    }

    [Fact]
    public async Task The_overload_by_name_sends_the_same()
    {
        server.Answer(_example.ToJsonString(AsPrinted));

        await _client.ReuploadPipelineFunctionAsync(FuncId, CancellationToken.None);

        AssertRequest();
    }

    [Fact]
    public async Task Every_value_of_the_example_arrives()
    {
        var answer = await CallAsync();

        Assert.Equal((long)_example["statusCode"]!, answer.StatusCode);
        Assert.Equal((string?)_example["message"], answer.Message);
        Assert.Equal((string?)_example["requestId"], answer.RequestId);
        var expected = _example["data"]!;
        var function = answer.Data;
        Assert.Equal((string?)expected["funcId"], function.FuncId);
        Assert.Equal((string?)expected["funcName"], function.FuncName);
        Assert.Equal((string?)expected["funcDescription"], function.FuncDescription);
        Assert.Equal((string?)expected["scene"], function.Scene.Wire);
        Assert.Equal((DateTimeOffset)expected["createdAt"]!, function.CreatedAt);
        Assert.Equal((DateTimeOffset)expected["updatedAt"]!, function.UpdatedAt);
        Assert.Equal((long)expected["timeout"]!, function.Timeout);
        Assert.Equal((string?)expected["sourceCode"], function.SourceCode);
        Assert.Equal((string?)expected["status"], function.Status.Wire);
    }

    [Fact]
    public async Task Text_keeps_its_Chinese_and_its_line_breaks() => Assert.Contains(
        "\n    return callback(new Error('系统维护中，暂时停止注册！'));\n",
        (await CallAsync()).Data.SourceCode,
        StringComparison.Ordinal);

    [Fact]
    public async Task Values_of_an_enum_are_members()
    {
        var function = (await CallAsync()).Data;

        Assert.True(function.Scene == PipelineScene.PreRegister);
        Assert.Equal(PipelineScene.PreRegister, function.Scene.Known);
        Assert.Equal(PipelineFunctionStatus.Success, function.Status.Known);
    }

    [Fact]
    public async Task A_value_that_no_page_lists_keeps_its_text()
    {
        _example["data"]!["scene"] = "POST_登出";

        var scene = (await CallAsync()).Data.Scene;

        Assert.Null(scene.Known);
        Assert.Equal("POST_登出", scene.Wire);
    }

    [Fact]
    public async Task Dates_are_instants()
    {
        _example["data"]!["updatedAt"] = "2022-07-03T10:20:30.000+0800";

        var function = (await CallAsync()).Data;

        var instant = DateTimeOffset.Parse("2022-07-03T02:20:30Z", CultureInfo.InvariantCulture);
        Assert.Equal(instant, function.CreatedAt);
        Assert.Equal(instant, function.UpdatedAt);
    }

    [Fact]
    public async Task What_the_example_leaves_out_is_null_although_the_page_requires_it()
    {
        var answer = await CallAsync();

        Assert.Null(answer.ApiCode);
        Assert.Null(answer.AdditionalProperties);
        Assert.Null(answer.Data.IsAsynchronous);
        Assert.Null(answer.Data.TerminateOnTimeout);
        Assert.Null(answer.Data.Enabled);
        Assert.Null(answer.Data.UploadErrMsg);
        Assert.Null(answer.Data.AdditionalProperties);
    }

    [Fact]
    public async Task Members_that_no_page_names_are_kept()
    {
        _example["新成员"] = new JsonObject { ["列表"] = new JsonArray(1.50m, "二\n三", null) };
        _example["data"]!["新成员"] = true;

        var answer = await CallAsync();

        Assert.Equal("""{"列表":[1.50,"二\n三",null]}""", Assert.Single(answer.AdditionalProperties!).Value.GetRawText());
        Assert.True(answer.Data.AdditionalProperties!["新成员"].GetBoolean());
    }

    private Task<PipelineFunctionSingleRespDto> CallAsync()
    {
        server.Answer(_example.ToJsonString(AsPrinted));
        return _client.ReuploadPipelineFunctionAsync(new ReUploadPipelineFunctionDto { FuncId = FuncId }, CancellationToken.None);
    }

    private void AssertRequest()
    {
        var request = server.Request;
        Assert.Equal("POST /api/v3/reupload-pipeline-function", request.Line);
        Assert.Equal("application/json", request.MediaType);
        Assert.Equal(request.Body.Length.ToString(CultureInfo.InvariantCulture), request.Headers["Content-Length"]);
        Assert.DoesNotContain("Transfer-Encoding", request.Headers);
        Assert.Equal($$"""{"funcId":"{{FuncId}}"}""", request.Text);
    }
}
