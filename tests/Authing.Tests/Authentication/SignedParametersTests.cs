using System.Text;
using Authing.Authentication;
using Xunit;

namespace Authing.Tests.Authentication;

/// <summary>How parameters are written before they are signed.</summary>
public sealed class SignedParametersTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("?", "")]
    [InlineData("?b=2&a=1&B=3", "B=3&a=1&b=2")]
    [InlineData("?a=%E5%BC%A0%E4%B8%89%26%3D%2B", "a=张三&=+")]
    [InlineData("?a=x+y&b=x%20y", "a=x y&b=x y")]
    [InlineData("?a=1&a=%22&a=%E4%B8%89", """a=["1","\"","三"]""")]
    [InlineData("?a=&b", "a=&b=")]
    public void A_query_is_decoded_and_sorted(string query, string expected) => Assert.Equal(expected, SignedParameters.OfQuery(query));

    [Theory]
    [InlineData("{}", "")]
    [InlineData("[1]", "")]
    [InlineData("no JSON", "")]
    [InlineData("", "")]
    [InlineData("""{ "b": "x y", "a": 1.50, "C": true, "d": null }""", "C=true&a=1.50&b=x y&d=null")]
    [InlineData("""{ "a": { "z": [ 1, "二", { } ], "y": [ ] } }""", """a={"z":[1,"二",{}],"y":[]}""")]
    [InlineData("""{ "a": "\u5f20\u4e09\n", "b": ["\u5f20\u4e09\u0001\n\t\/\"\\ \ud83d\ude00"] }""", "a=张三\n&b=[\"张三\\u0001\\n\\t/\\\"\\\\ 😀\"]")]
    [InlineData("""{ "a": 1, "a": 2 }""", "a=2")]
    public void The_members_of_a_body_are_sorted_and_compact(string body, string expected) =>
        Assert.Equal(expected, SignedParameters.OfBody(Encoding.UTF8.GetBytes(body)));
}
