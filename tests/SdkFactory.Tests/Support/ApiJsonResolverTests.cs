using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SdkFactory.Support;
using Xunit;

namespace SdkFactory.Tests.Support;

public sealed class ApiJsonResolverTests
{
    private static readonly JsonSerializerOptions Tolerant = new() { TypeInfoResolver = ApiJsonResolver.Tolerant };

    private static readonly JsonSerializerOptions Strict = new() { TypeInfoResolver = ApiJsonResolver.Strict };

    private static readonly JsonSerializerOptions Indented = new(Tolerant) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    [Fact]
    public void JsonSerializer_reads_and_writes_types_lists_and_values_of_enums()
    {
        Assert.Equal("""{"funcId":"a","isAsync":true,"x":[1]}""", Twice<PipelineFunctionDto>("""{"funcId":"a","isAsync":"true","x":[1]}"""));
        Assert.Equal("""[{"funcId":"a"},null]""", Twice<IReadOnlyList<PipelineFunctionDto>>("""[{"funcId":"a"},null]"""));
        Assert.Equal("\"NEW\"", Twice<OpenEnum<PipelineFunctionScene>>("\"NEW\""));
        Assert.Null(JsonSerializer.Deserialize<PipelineFunctionDto>("null", Tolerant));
        Assert.Null(Tolerant.TypeInfoResolver!.GetTypeInfo(typeof(Uri), Tolerant));
    }

    [Fact]
    public void The_options_decide_how_text_is_escaped_and_laid_out()
    {
        var value = new PipelineFunctionDto { FuncId = "<茶>", IsAsync = false };

        Assert.Equal("""{"funcId":"\u003C\u8336\u003E","isAsync":false}""", JsonSerializer.Serialize(value, Tolerant));
        Assert.Equal(
            "{\n  \"funcId\": \"<茶>\",\n  \"isAsync\": false\n}",
            JsonSerializer.Serialize(value, Indented).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Strict_reading_names_the_member() =>
        Assert.StartsWith(
            "PipelineFunctionDto.timeout: Expected a whole number",
            Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<PipelineFunctionDto>("""{"timeout":"3"}""", Strict)).Message,
            StringComparison.Ordinal);

    [Fact]
    public async Task An_endpoint_takes_and_gives_the_types_without_reflection()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Services.ConfigureHttpJsonOptions(static options =>
        {
            options.SerializerOptions.TypeInfoResolverChain.Clear();
            options.SerializerOptions.TypeInfoResolverChain.Add(ApiJsonResolver.Strict);
        });
        await using WebApplication app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapPost("/", static (PipelineFunctionDto function) => new PipelineFunctionDto { FuncId = function.FuncId + "!", IsAsync = function.IsAsync, Timeout = function.Timeout });
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        using HttpResponseMessage answer = await http.PostAsJsonAsync("/", new PipelineFunctionDto { FuncId = "a", IsAsync = true, Timeout = 3 }, Tolerant);
        using HttpResponseMessage refused = await http.PostAsync("/", new StringContent("""{"funcId":1}""", mediaType: new("application/json")));

        Assert.Equal("""{"funcId":"a!","isAsync":true,"timeout":3}""", await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    private static string Twice<T>(string json) => JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json, Tolerant), Tolerant);
}
