using System.Text;
using SdkFactory.Support;
using Xunit;

namespace SdkFactory.Tests.Support;

public sealed class ApiEnvelopeTests
{
    [Theory]
    [InlineData("""{"statusCode":200,"message":"操作成功","data":{}}""")]
    [InlineData("""{"data":{"statusCode":500},"statusCode":200}""")]
    [InlineData("""{"statusCode":"200"}""")]
    [InlineData("""{"statusCode":200.0}""")]
    [InlineData("""{"statusCode":200, then anything: it is not read""")]
    public void Success_is_no_failure(string body) => Assert.Null(ApiEnvelope.Peek(Encoding.UTF8.GetBytes(body)));

    [Theory]
    [InlineData("""{"message":"no status","apiCode":5}""")]
    [InlineData("""{"statusCode":null}""")]
    [InlineData("""{"statusCode":{"a":1}}""")]
    [InlineData("[{\"statusCode\":500}]")]
    [InlineData("<html/>")]
    [InlineData("")]
    public void A_body_without_a_status_is_no_success_and_names_none(string body) =>
        Assert.True(ApiEnvelope.Peek(Encoding.UTF8.GetBytes(body)) is { StatusCode: null });

    [Theory]
    [InlineData("""{"statusCode":499,"message":"no","apiCode":1001,"requestId":"r"}""")]
    [InlineData("""{"data":{"message":"inner","x":[1]},"requestId":"r","apiCode":"1001","message":"no","status\u0043ode":"499"}""")]
    [InlineData("\uFEFF{\"statusCode\":499,\"message\":\"no\",\"apiCode\":1001,\"requestId\":\"r\" and then it broke")]
    public void A_failure_has_its_facts(string body) =>
        Assert.Equal(new ApiFailure(499, 1001, "r", "no"), ApiEnvelope.Peek(Encoding.UTF8.GetBytes(body)));

    [Fact]
    public void Facts_of_another_kind_are_left_out() =>
        Assert.Equal(
            new ApiFailure(400, null, "7", null),
            ApiEnvelope.Peek("""{"statusCode":400,"message":["a","b"],"apiCode":{"x":1},"requestId":7}"""u8));

    [Fact]
    public void A_text_that_is_not_Unicode_ends_the_reading() =>
        Assert.Equal(
            new ApiFailure(400, null, null, null),
            ApiEnvelope.Peek("""{"statusCode":400,"message":"\uD800","apiCode":1}"""u8));

    [Fact]
    public void A_description_needs_no_status() =>
        Assert.Equal(
            new ApiFailure(null, 5, null, "no"),
            ApiEnvelope.Describe("""{"message":"no","apiCode":5}"""u8));

    [Fact]
    public void A_description_reads_on_behind_a_status_of_success() =>
        Assert.Equal(
            new ApiFailure(200, 5, null, null),
            ApiEnvelope.Describe("""{"statusCode":200,"apiCode":5}"""u8));
}
