using System;
using System.Net;
using System.Net.Http;
using SdkFactory.Support;
using Xunit;

namespace SdkFactory.Tests.Support;

public sealed class ApiExceptionTests
{
    private static readonly ApiRequest Request = new("ListUsers", HttpMethod.Get, "/users")
    {
        Query = new QueryString { { "token", "s3cret" } },
    };

    [Fact]
    public void The_message_tells_what_the_server_said_but_not_the_body()
    {
        var exception = new ApiException(
            ApiErrorKind.Envelope,
            Request,
            HttpStatusCode.OK,
            "s3cret"u8.ToArray(),
            new ApiFailure(499, 1001, "r-1", "not allowed"));

        Assert.Equal(
            "ListUsers: the response says that the call failed (HTTP 200, status 499, code 1001, request r-1): not allowed",
            exception.Message);
        Assert.DoesNotContain("s3cret", exception.ToString(), StringComparison.Ordinal);
        Assert.Equal("s3cret", exception.RawText);
        Assert.Equal(6, exception.RawBody.Length);
    }

    [Fact]
    public void The_message_leaves_out_what_is_not_known()
    {
        Assert.Equal(
            "ListUsers: the HTTP status is not one of success (HTTP 502).",
            new ApiException(ApiErrorKind.HttpStatus, Request, HttpStatusCode.BadGateway, [], default).Message);

        var cause = new TimeoutException();
        var timeout = new ApiException(ApiErrorKind.Timeout, Request, cause);
        Assert.Equal("ListUsers: no response came in time.", timeout.Message);
        Assert.Same(cause, timeout.InnerException);
        Assert.Null(timeout.HttpStatus);
        Assert.Null(timeout.RawText);
    }

    [Fact]
    public void A_test_can_make_any_failure()
    {
        var exception = new ApiException("as in production") { Kind = ApiErrorKind.Envelope, Operation = "ListUsers", ApiCode = 7 };

        Assert.Equal("as in production", exception.Message);
        Assert.Equal(7, exception.ApiCode);
        Assert.Equal("", new ApiException().Operation);
    }
}
