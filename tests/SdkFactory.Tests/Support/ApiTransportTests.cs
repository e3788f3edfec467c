using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using SdkFactory.Support;
using Xunit;
using static SdkFactory.Tests.Support.StubTransport;

namespace SdkFactory.Tests.Support;

/// <summary>What is sent, and how answers are read.</summary>
public sealed class ApiTransportTests
{
    [Fact]
    public async Task An_answer_is_read()
    {
        ApiTransport transport = Over(StubHandler.Answers("""{"statusCode":200,"funcId":"a"}"""));

        Assert.Equal("a", (await transport.SendAsync<PipelineFunctionDto>(Enveloped, default)).FuncId);
    }

    [Fact]
    public async Task An_answer_may_be_any_JSON()
    {
        Assert.Equal(
            [1, 2],
            await Over(StubHandler.Answers("[1,2]")).SendAsync<IReadOnlyList<long>, ListJson<long, Int64Json>>(Plain, default));
        Assert.Equal(
            JsonValueKind.Object,
            (await Over(StubHandler.Answers("{}")).SendAsync<JsonElement, AnyJson>(Plain, default)).ValueKind);
    }

    [Fact]
    public async Task Text_is_read_in_its_own_character_set()
    {
        var stub = new StubHandler((_, _) => Task.FromResult(new HttpResponseMessage
        {
            Content = new StringContent("größe", Encoding.Latin1, "text/plain"),
        }));

        Assert.Equal("größe", await Over(stub).SendTextAsync(Enveloped, default));
    }

    [Fact]
    public async Task An_answer_may_have_nothing_to_read() =>
        await Over(StubHandler.Answers("", HttpStatusCode.NoContent)).SendAsync(Enveloped, default);

    [Fact]
    public async Task A_request_is_sent_as_it_was_asked_for()
    {
        string? seen = null;
        var stub = new StubHandler(async (message, token) =>
        {
            seen = $"{message.Method} {message.RequestUri!.AbsoluteUri} {await message.Content!.ReadAsStringAsync(token)}";
            return new HttpResponseMessage();
        });

        await Over(stub).SendAsync(
            new ApiRequest("Add", HttpMethod.Put, "/a") { Query = new() { { "q", 1 } }, Content = static () => new StringContent("x") },
            default);

        Assert.Equal("PUT https://default.example/a?q=1 x", seen);
    }

    [Fact]
    public async Task A_stream_is_not_buffered_and_releases_the_answer_when_it_is_disposed()
    {
        var body = new WatchedStream();
        var stub = new StubHandler((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(body) }));

        Stream stream = await Over(stub).SendStreamAsync(Enveloped, default);
        Assert.Equal(0, body.Reads);
        Assert.False(body.IsDisposed);

        await stream.DisposeAsync();
        Assert.True(body.IsDisposed);
    }

    [Fact]
    public async Task A_stream_of_JSON_is_given_whole_once_its_envelope_is_known()
    {
        const string Body = """{"statusCode":200,"data":1}""";

        await using Stream stream = await Over(StubHandler.Answers(Body, type: "application/problem+json"))
            .SendStreamAsync(Enveloped, default);
        using var reader = new StreamReader(stream);

        Assert.Equal(Body, await reader.ReadToEndAsync());
    }
}
