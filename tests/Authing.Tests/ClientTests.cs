using System;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using SdkFactory.Tests.Behaviour;
using Xunit;

namespace Authing.Tests;

/// <summary>How a client is made, replaced and shared.</summary>
public sealed class ClientTests(RecordingServer server) : IClassFixture<RecordingServer>
{
    private const string Done = """{ "statusCode": 200, "message": "操作成功" }""";

    [Theory]
    [InlineData("", "/api/v3/get-pipeline-function")]
    [InlineData("tenant", "/tenant/api/v3/get-pipeline-function")]
    [InlineData("tenant/a%2Fb/", "/tenant/a%2Fb/api/v3/get-pipeline-function")]
    public async Task The_base_address_of_the_HTTP_client_wins_and_keeps_its_path(string path, string expected)
    {
        server.Answer(Done);
        using var http = new HttpClient { BaseAddress = new Uri(server.Address, path) };

        await new ManagementClient(http).GetPipelineFunctionAsync("1");

        Assert.Equal($"GET {expected}?funcId=1", server.Request.Line);
    }

    [Fact]
    public async Task Options_name_the_base_address()
    {
        server.Answer(Done);

        await new ManagementClient(new ApiClientOptions { BaseAddress = new Uri(server.Address, "tenant") }).GetPipelineFunctionAsync("1");

        Assert.Equal("GET /tenant/api/v3/get-pipeline-function?funcId=1", server.Request.Line);
    }

    [Fact]
    public async Task A_handler_of_the_options_authenticates_every_call()
    {
        server.Answer(Done);
        using var handler = new TokenHandler { InnerHandler = new SocketsHttpHandler() };

        await new ManagementClient(new ApiClientOptions { BaseAddress = server.Address, Handler = handler }).GetPipelineFunctionAsync("1");

        Assert.Equal("Bearer token", server.Request.Headers["Authorization"]);
    }

    [Fact]
    public void Without_a_base_address_calls_go_to_the_documented_one() =>
        Assert.Equal("https://api.authing.cn/", ManagementClient.DefaultBaseAddress.AbsoluteUri);

    [Fact]
    public async Task A_stand_in_answers_without_a_server_also_for_the_overload_by_name()
    {
        ManagementClient client = new StandIn();

        Assert.Equal("1", (await client.DeletePipelineFunctionAsync("1")).Message);
    }

    [Fact]
    public async Task Many_calls_at_once_get_their_own_answers()
    {
        server.Answer(context => context.Response.WriteAsync(
            JsonSerializer.Serialize(new { statusCode = 200, message = context.Request.Query["funcId"].ToString() })));
        var client = new ManagementClient(server.Client);
        var ids = Enumerable.Range(0, 50).Select(i => $"编号 {i}").ToList();

        var answers = await Task.WhenAll(ids.Select(id => client.GetPipelineFunctionAsync(id)));

        Assert.Equal(ids, answers.Select(answer => answer.Message));
        Assert.Equal(50, server.Requests.Length);
    }

    private sealed class TokenHandler : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = new("Bearer", "token");
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class StandIn : ManagementClient
    {
        public override Task<CommonResponseDto> DeletePipelineFunctionAsync(DeletePipelineFunctionDto request, CancellationToken cancellationToken = default) =>
            Task.FromResult(new CommonResponseDto { StatusCode = 200, Message = request.FuncId });
    }
}
