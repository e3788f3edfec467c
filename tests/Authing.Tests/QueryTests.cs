using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using SdkFactory.Tests.Behaviour;
using Xunit;

namespace Authing.Tests;

/// <summary>What a server receives of the parameters of a GET: as it stands in the request line, and as its parser reads it.</summary>
public sealed class QueryTests : IClassFixture<RecordingServer>
{
    private readonly RecordingServer _server;
    private readonly ManagementClient _client;
    private IQueryCollection? _query;

    public QueryTests(RecordingServer server)
    {
        _server = server;
        _client = new ManagementClient(server.Client);
        _server.Answer(context =>
        {
            _query = context.Request.Query;
            return context.Response.WriteAsync("""{ "statusCode": 200, "message": "操作成功" }""");
        });
    }

    [Fact]
    public async Task A_list_repeats_its_name_and_a_boolean_is_lower_case()
    {
        await _client.GetUserBatchAsync(new() { UserIds = ["u1", "u2"], WithCustomData = true, WithIdentities = false });

        Assert.Equal("GET /api/v3/get-user-batch?userIds=u1&userIds=u2&withCustomData=true&withIdentities=false", _server.Request.Line);
        Assert.Equal(new StringValues(["u1", "u2"]), _query!["userIds"]);
        Assert.Equal("false", _query["withIdentities"]);
    }

    [Fact]
    public async Task A_list_of_enum_values_is_their_wire_values()
    {
        await _client.ListRoleAssignmentsAsync(new() { RoleCode = "auditor", TargetType = [RoleAssignmentsTargetType.User, OpenEnum<RoleAssignmentsTargetType>.Of("ROLE"), RoleAssignmentsTargetType.Org] });

        Assert.Equal("GET /api/v3/list-role-assignments?roleCode=auditor&targetType=USER&targetType=ROLE&targetType=ORG", _server.Request.Line);
    }

    [Fact]
    public async Task An_empty_list_and_what_is_not_given_are_not_sent_but_an_empty_text_is()
    {
        await _client.GetResourcesBatchAsync(new() { CodeList = [] });
        await _client.GetResourcesBatchAsync(new() { CodeList = [""], Namespace = "" });

        Assert.Equal(["GET /api/v3/get-resources-batch", "GET /api/v3/get-resources-batch?codeList=&namespace="], _server.Requests.Select(request => request.Line));
    }

    [Fact]
    public async Task Milliseconds_and_paging_are_plain_numbers()
    {
        await _client.GetUserLoginHistoryAsync(new() { UserId = "1", Start = 1693526400000, End = 1696118400000, Page = 2, Limit = 50 });

        Assert.Equal("GET /api/v3/get-user-login-history?userId=1&start=1693526400000&end=1696118400000&page=2&limit=50", _server.Request.Line);
    }

    [Theory]
    [InlineData("张三", "%E5%BC%A0%E4%B8%89")]
    [InlineData("a b", "a%20b")]
    [InlineData("a+b", "a%2Bb")]
    [InlineData("a&b=c;d", "a%26b%3Dc%3Bd")]
    [InlineData("#?/:@[]!$'()*,", "%23%3F%2F%3A%40%5B%5D%21%24%27%28%29%2A%2C")]
    [InlineData("100%25\"<>\\^`{|}", "100%2525%22%3C%3E%5C%5E%60%7B%7C%7D")]
    [InlineData("-._~09AZaz", "-._~09AZaz")]
    [InlineData("😀\t\n", "%F0%9F%98%80%09%0A")]
    public async Task Whatever_a_text_holds_arrives_as_it_was(string text, string escaped)
    {
        await _client.GetResourcesBatchAsync(new() { CodeList = [text, text], Namespace = text });

        Assert.Equal($"GET /api/v3/get-resources-batch?codeList={escaped}&codeList={escaped}&namespace={escaped}", _server.Request.Line);
        Assert.Equal(new StringValues([text, text]), _query!["codeList"]);
        Assert.Equal(text, _query["namespace"]);
    }
}
