using System;
using System.Net.Http;
using System.Text;
using Authing.Authentication;
using Xunit;

namespace Authing.Tests.Authentication;

/// <summary>The signature of given requests: texts and signatures were computed by others from the rules of the API.</summary>
public sealed class SignatureVectorTests
{
    private const string Headers = """
        date:Sun, 09 Oct 2022 06:14:00 GMT
        x-authing-lang:zh-CN
        x-authing-sdk-version:authing-node-sdk:4.0.2
        x-authing-signature-method:HMAC-SHA1
        x-authing-signature-nonce:f02a938cdbcf1b1f10bf14887eda6659
        x-authing-signature-version:1.0

        """;

    private static readonly AccessKey Key = new("AK", "SK");

    [Theory]
    [InlineData("GET", "/api/v3/get-user?withCustomData=true&userId=u1", null, "/api/v3/get-user?userId=u1&withCustomData=true", "JGIFSG37YyFG3Be8A/I/bPlrBuQ=")]
    [InlineData(
        "POST",
        "/api/v3/list-users",
        """{ "options": { "pagination": { "page": 1, "limit": 10 } }, "keywords": "a" }""",
        """/api/v3/list-users?keywords=a&options={"pagination":{"page":1,"limit":10}}""",
        "ZmCdBr4djH/WU8py5NELmF8E+S0=")]
    [InlineData(
        "POST",
        "/api/v3/reupload-pipeline-function",
        """{"funcId":"62ce9135dxxxxb83e373f5d6"}""",
        "/api/v3/reupload-pipeline-function?funcId=62ce9135dxxxxb83e373f5d6",
        "uroUWPqqIWzitnf+4klvK/AgV8I=")]
    public void A_request_has_the_text_and_the_signature_of_the_vector(string verb, string target, string? body, string resource, string signature)
    {
        using var request = new HttpRequestMessage(new HttpMethod(verb), "https://api.authing.cn" + target)
        {
            Content = body is null ? null : new StringContent(body),
        };
        request.Headers.Date = new DateTimeOffset(2022, 10, 9, 6, 14, 0, TimeSpan.Zero);
        request.Headers.Add("X-Authing-Signature-Version", "1.0");
        request.Headers.Add("x-authing-lang", "zh-CN");
        request.Headers.Add("x-authing-signature-nonce", "f02a938cdbcf1b1f10bf14887eda6659");
        request.Headers.Add("x-authing-sdk-version", "authing-node-sdk:4.0.2");
        request.Headers.Add("x-authing-signature-method", "HMAC-SHA1");
        request.Headers.Add("accept", "application/json");

        var text = RequestSignature.TextToSign(request, Encoding.UTF8.GetBytes(body ?? ""));

        Assert.Equal($"{verb}\n{Headers}{resource}", text);
        Assert.Equal($"authing AK:{signature}", RequestSignature.Authorization(Key, text));
    }

    [Fact]
    public void A_text_of_another_kind_is_signed_alike() =>
        Assert.Equal("authing AK:zZwj0JJ1+QXFdfL4VWfx1nlSm2M=", RequestSignature.Authorization(Key, "websocket\n"));
}
