using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using SdkFactory.Support;
using Xunit;

namespace SdkFactory.Tests.Support;

public sealed class ApiContentTests
{
    [Fact]
    public async Task JSON_has_a_type_and_a_length()
    {
        using HttpContent content = ApiContent.Json(new PipelineFunctionDto { FuncId = "é", IsAsync = false });

        Assert.Equal("application/json; charset=utf-8", content.Headers.ContentType!.ToString());
        Assert.Equal(31, content.Headers.ContentLength);
        Assert.Equal("""{"funcId":"é","isAsync":false}""", await content.ReadAsStringAsync());
    }

    [Fact]
    public async Task JSON_may_be_a_list()
    {
        using HttpContent content = ApiContent.Json<IReadOnlyList<long>, ListJson<long, Int64Json>>([1, 2]);

        Assert.Equal("[1,2]", await content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_multipart_body_holds_fields_and_files()
    {
        MultipartBody body = new MultipartBody(new QueryString { { "名", "é" }, { "n", new long[] { 1, 2 } } })
            .AddFile("file", new ApiFile(new MemoryStream("data"u8.ToArray()), "a \"b\"\r\n测.js", "text/javascript; charset=utf-8"))
            .AddFile("none", null)
            .AddFiles("more", [new ApiFile(new MemoryStream([1, 2]), "x")])
            .AddFiles("none", null);
        using HttpContent content = body.ToContent();

        string boundary = content.Headers.ContentType!.Parameters.Single().Value!.Trim('"');
        Assert.Equal("multipart/form-data", content.Headers.ContentType.MediaType);
        Assert.Equal(
            $"""
            --{boundary}
            Content-Disposition: form-data; name="名"

            é
            --{boundary}
            Content-Disposition: form-data; name="n"

            1
            --{boundary}
            Content-Disposition: form-data; name="n"

            2
            --{boundary}
            Content-Type: text/javascript; charset=utf-8
            Content-Disposition: form-data; name="file"; filename="a %22b%22%0D%0A测.js"

            data
            --{boundary}
            Content-Type: application/octet-stream
            Content-Disposition: form-data; name="more"; filename="x"

            {"\u0001\u0002"}
            --{boundary}--

            """.ReplaceLineEndings("\r\n"),
            Encoding.UTF8.GetString(await content.ReadAsByteArrayAsync()));
    }

    [Fact]
    public async Task A_file_is_sent_from_where_it_stood_as_often_as_it_takes_and_stays_open()
    {
        using var stream = new MemoryStream("0123456789"u8.ToArray()) { Position = 4 };
        MultipartBody body = new MultipartBody([]).AddFile("file", new ApiFile(stream, "x"));

        for (int attempt = 0; attempt < 2; attempt++)
        {
            using HttpContent content = body.ToContent();
            Assert.NotNull(content.Headers.ContentLength);
            Assert.Contains("\r\n\r\n456789\r\n--", await content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.True(stream.CanRead);
    }

    [Fact]
    public void A_file_has_a_content_a_name_and_a_media_type()
    {
        using var stream = new MemoryStream();

        Assert.Throws<ArgumentNullException>("content", () => new ApiFile(null!, "x"));
        Assert.Throws<ArgumentException>("fileName", () => new ApiFile(stream, ""));
        Assert.Throws<ArgumentException>("contentType", () => new ApiFile(stream, "x", "no type"));
        Assert.Equal("application/octet-stream", new ApiFile(stream, "x").ContentType);
    }
}
