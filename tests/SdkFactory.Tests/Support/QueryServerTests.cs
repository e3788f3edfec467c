using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using SdkFactory.Support;
using SdkFactory.Tests.Behaviour;
using Xunit;
using QueryString = SdkFactory.Support.QueryString;

namespace SdkFactory.Tests.Support;

/// <summary>What a server receives of a query: as it stands in the request line, and as its parser reads it.</summary>
public sealed class QueryServerTests(RecordingServer server) : IClassFixture<RecordingServer>
{
    [Fact]
    public async Task Every_kind_of_value_arrives()
    {
        var query = new QueryString
        {
            { "text", "张三 & co" },
            { "empty", "" },
            { "none", (string?)null },
            { "yes", true },
            { "whole", -1693526400000 },
            { "fraction", 0.1 },
            { "huge", 1e300 },
            { "day", new DateOnly(1994, 11, 5) },
            { "utc", new DateTimeOffset(2022, 7, 3, 5, 58, 0, TimeSpan.Zero) },
            { "local", new DateTimeOffset(2022, 7, 3, 5, 58, 0, 250, TimeSpan.FromHours(8)) },
            { "scene", (OpenEnum<PipelineFunctionScene>)PipelineFunctionScene.PostRegister },
            { "any", JsonSerializer.SerializeToElement(new { a = new[] { 1, 2 } }) },
        };
        query.AddJson("model", new PipelineFunctionDto { FuncId = "f+1", IsAsync = false });

        var received = await SendAsync(query);

        Assert.Equal(
            "text=%E5%BC%A0%E4%B8%89%20%26%20co&empty=&yes=true&whole=-1693526400000&fraction=0.1&huge=1E%2B300&day=1994-11-05"
            + "&utc=2022-07-03T05%3A58%3A00Z&local=2022-07-03T05%3A58%3A00.25%2B08%3A00&scene=POST_REGISTER"
            + "&any=%7B%22a%22%3A%5B1%2C2%5D%7D&model=%7B%22funcId%22%3A%22f%2B1%22%2C%22isAsync%22%3Afalse%7D",
            server.Request.Target.Split('?')[1]);
        Assert.Equal("张三 & co", received["text"]);
        Assert.Equal("", received["empty"]);
        Assert.DoesNotContain("none", received.Keys);
        Assert.Equal("1E+300", received["huge"]);
        Assert.Equal("2022-07-03T05:58:00.25+08:00", received["local"]);
        Assert.Equal("""{"a":[1,2]}""", received["any"]);
        Assert.Equal("""{"funcId":"f+1","isAsync":false}""", received["model"]);
    }

    [Fact]
    public async Task A_list_arrives_item_by_item()
    {
        var received = await SendAsync(new QueryString
        {
            { "texts", new[] { "a,b", "", "三" } },
            { "flags", new[] { true, false } },
            { "days", new[] { new DateOnly(1994, 11, 5), new DateOnly(1995, 11, 5) } },
            { "nothing", Array.Empty<string>() },
        });

        Assert.Equal("texts=a%2Cb&texts=&texts=%E4%B8%89&flags=true&flags=false&days=1994-11-05&days=1995-11-05", server.Request.Target.Split('?')[1]);
        Assert.Equal(["a,b", "", "三"], received["texts"].Select(text => text));
        Assert.DoesNotContain("nothing", received.Keys);
    }

    [Fact]
    public async Task Every_character_of_ASCII_arrives_in_names_and_values()
    {
        var ascii = string.Concat(Enumerable.Range(1, 127).Select(code => (char)code));

        var received = await SendAsync(new QueryString { { ascii, ascii } });

        Assert.Equal(ascii, received[ascii]);
    }

    private async Task<IQueryCollection> SendAsync(QueryString query)
    {
        IQueryCollection? received = null;
        server.Answer(context =>
        {
            received = context.Request.Query;
            return Task.CompletedTask;
        });
        using var message = new ApiRequest("Ask", System.Net.Http.HttpMethod.Get, "/ask") { Query = query }.ToMessage(server.Address.AbsoluteUri.TrimEnd('/'));
        using var _ = await server.Client.SendAsync(message);
        return received!;
    }
}
