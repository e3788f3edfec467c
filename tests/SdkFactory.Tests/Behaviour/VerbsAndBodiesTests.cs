using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Reflection;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using SdkFactory.Emitting;
using SdkFactory.Tests.Compiling;
using Xunit;

namespace SdkFactory.Tests.Behaviour;

/// <summary>What the client of the scenario <c>verbs-and-bodies</c> puts on the wire, and what it makes of the answers.</summary>
public sealed class VerbsAndBodiesTests(RecordingServer server) : IClassFixture<RecordingServer>
{
    private const string Done = """{ "statusCode": 200, "message": "完成" }""";

    private static readonly Type Driver = CompileDriver();

    [Theory]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("a?b=c&d#e", "a%3Fb%3Dc%26d%23e")]
    [InlineData("../etc", "..%2Fetc")]
    [InlineData("100% \\ +", "100%25%20%5C%20%2B")]
    [InlineData("商品", "%E5%95%86%E5%93%81")]
    public async Task A_parameter_stays_one_segment_of_the_path(string itemId, string segment)
    {
        server.Answer(Done);

        await CallAsync("DeleteItem", itemId);

        Assert.Equal($"DELETE /items/{segment}?force=false", server.Request.Line);
    }

    [Fact]
    public async Task A_GET_carries_its_parameters_in_path_query_and_headers()
    {
        server.Answer(Done);

        await CallAsync("GetItem", "1", "trace me");

        Assert.Equal("GET /items/1/2022-07-03?fields=%E5%90%8D%E5%AD%97&fields=a%26b&deep=true", server.Request.Line);
        Assert.Equal("trace me", server.Request.Headers["x-trace"]);
        Assert.Equal("3", server.Request.Headers["x-count"]);
        Assert.Empty(server.Request.Body);
    }

    [Fact]
    public async Task What_is_not_given_is_not_sent()
    {
        server.Answer(Done);

        await CallAsync("GetItemWithoutOptions");

        Assert.Equal("GET /items/1/2022-07-03", server.Request.Line);
        Assert.DoesNotContain("x-trace", server.Request.Headers);
        Assert.DoesNotContain("x-count", server.Request.Headers);
    }

    [Fact]
    public async Task A_header_stays_a_single_line()
    {
        server.Answer(Done);

        await Assert.ThrowsAsync<ArgumentException>("value", () => CallAsync("GetItem", "1", "a\r\nx-admin: yes"));

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_header_that_HTTP_cannot_carry_is_the_callers_fault_and_no_broken_connection()
    {
        server.Answer(Done);

        await Assert.ThrowsAsync<ArgumentException>("value", () => CallAsync("GetItem", "1", "追踪"));

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_PUT_sends_JSON_without_what_stands_in_the_path()
    {
        server.Answer(Done);

        Assert.Equal("完成", await CallAsync<string>("PutItem", "1", "茶 & \"more\""));

        Assert.Equal("PUT /items/1", server.Request.Line);
        Assert.Equal("application/json", server.Request.MediaType);
        Assert.Equal("""{"name":"茶 & \"more\""}""", server.Request.Text);
    }

    [Fact]
    public async Task A_PATCH_sends_a_form()
    {
        server.Answer(Done);

        await CallAsync("PatchItem");

        Assert.Equal("PATCH /items/1", server.Request.Line);
        Assert.Equal("application/x-www-form-urlencoded", server.Request.MediaType);
        Assert.Equal("price=9.5&state=half+on", server.Request.Text);
    }

    [Fact]
    public async Task A_DELETE_needs_nothing_in_the_answer()
    {
        server.Answer(context =>
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        });

        await CallAsync("DeleteItem", "1");

        Assert.Empty(server.Request.Body);
    }

    [Fact]
    public async Task An_upload_sends_fields_and_files()
    {
        server.Answer(Done);
        using var picture = new MemoryStream([0x89, (byte)'P', (byte)'N', (byte)'G', 0, 0xFF]);

        await CallAsync("UploadPicture", picture, new[] { "small", "tiny" });

        Assert.Equal("POST /pictures", server.Request.Line);
        Assert.Equal("multipart/form-data", server.Request.MediaType);
        var form = await server.Request.ReadFormAsync();
        Assert.Equal(["title=一壶茶"], form.Select(field => $"{field.Key}={field.Value}"));
        Assert.Equal(
            ["picture 茶.png image/png", "thumbnails 0.txt text/plain", "thumbnails 1.txt text/plain"],
            form.Files.Select(file => $"{file.Name} {file.FileName} {file.ContentType}"));
        Assert.Equal(picture.ToArray(), Bytes(form.Files[0]));
        Assert.Equal(["small", "tiny"], form.Files.GetFiles("thumbnails").Select(file => Encoding.UTF8.GetString(Bytes(file))));
    }

    [Fact]
    public async Task An_upload_leaves_the_stream_to_the_caller()
    {
        server.Answer(Done);
        using var picture = new MemoryStream([1, 2, 3]);
        picture.Position = 1;

        await CallAsync("UploadPicture", picture, Array.Empty<string>());

        var form = await server.Request.ReadFormAsync();
        Assert.Equal([2, 3], Bytes(Assert.Single(form.Files)));
        Assert.True(picture.CanRead);
    }

    [Fact]
    public async Task A_download_is_read_while_it_arrives()
    {
        var halfIsRead = new TaskCompletionSource();
        server.Answer(async context =>
        {
            await context.Response.Body.WriteAsync(new byte[] { 1, 2 });
            await context.Response.Body.FlushAsync();
            await halfIsRead.Task;
            await context.Response.Body.WriteAsync(new byte[] { 3 });
        });

        await using var picture = await CallAsync<Stream>("FetchPicture", "茶.png");
        var half = new byte[2];
        await picture.ReadExactlyAsync(half);
        halfIsRead.SetResult();
        using var rest = new MemoryStream();
        await picture.CopyToAsync(rest);

        Assert.Equal("GET /pictures/%E8%8C%B6.png", server.Request.Line);
        Assert.Equal([1, 2], half);
        Assert.Equal([3], rest.ToArray());
    }

    [Fact]
    public async Task A_failed_download_whose_body_stalls_ends_with_the_time_out()
    {
        server.Answer(async context =>
        {
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            await context.Response.WriteAsync("half of");
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        using var http = new HttpClient { BaseAddress = server.Address, Timeout = TimeSpan.FromMilliseconds(50) };

        var call = CallThrough(http, "FetchPicture", "茶.png");

        // The bound is no part of the claim: it only keeps a hanging call from hanging the run.
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => call.WaitAsync(TimeSpan.FromSeconds(20)));
        Assert.Equal("ApiException", failure.GetType().Name);
    }

    [Fact]
    public async Task Text_is_given_as_it_is()
    {
        server.Answer("你好，\n\"世界\"", mediaType: "text/plain");

        Assert.Equal("你好，\n\"世界\"", await CallAsync<string>("GetMotd"));
        Assert.Equal("GET /motd", server.Request.Line);
    }

    [Fact]
    public async Task An_answer_without_an_envelope_is_read()
    {
        server.Answer("""{ "codes": [1, -2, 9007199254740993] }""");

        Assert.Equal([1, -2, 9007199254740993], await CallAsync<IReadOnlyList<long>>("ListCodes"));
        Assert.Equal("GET /codes", server.Request.Line);
    }

    private static Type CompileDriver()
    {
        var folder = Repository.At("tests", "SdkFactory.Tests", "Scenarios", "verbs-and-bodies");
        var driver = File.ReadAllText(Path.Combine(folder, "driver.cs"));
        var compilation = SdkCompilation.Of(SdkEmitter.Emit(Pages.Load(folder).Model), beside: driver);
        return SdkCompilation.Load(compilation).GetType("X.Driver", throwOnError: true)!;
    }

    private static byte[] Bytes(IFormFile file)
    {
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static Task CallThrough(HttpClient http, string method, params object[] arguments) =>
        (Task)Driver.GetMethod(method)!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [http, .. arguments], null)!;

    private Task CallAsync(string method, params object[] arguments) => CallThrough(server.Client, method, arguments);

    private Task<T> CallAsync<T>(string method, params object[] arguments) => (Task<T>)CallAsync(method, arguments);
}
