using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using SdkFactory.Cli.OpenApi;
using SdkFactory.Model;
using Xunit;

namespace SdkFactory.Tests.OpenApi;

public class ExampleValueTests
{
    [Theory]
    [InlineData("""{"a":1,"b":2,"a":{"c":3}}""", """{"a":{"c":3},"b":2}""")]
    [InlineData("""{"":1," ":2,"$ref":"#/x"}""", """{"":1," ":2,"$ref":"#/x"}""")]
    [InlineData("""{"x\ud800":1,"x\udc00":2,"y":"\ud800\ud83d\ude00"}""", """{"x\uFFFD":2,"y":"\uFFFD\uD83D\uDE00"}""")]
    [InlineData("[1e400,-1e400,1e30,1e-30,0.10,12345678901234567890]", """["1e400","-1e400",1E+30,1E-30,0.10,12345678901234567890]""")]
    [InlineData("""[null,true,false,"\u0000\u2028"]""", """[null,true,false,"\u0000\u2028"]""")]
    [InlineData("null", "null")]
    [InlineData("NaN", "\"NaN\"")]
    [InlineData("[1,", "\"[1,\"")]
    [InlineData("{'a':1}", "\"{'a':1}\"")]
    [InlineData("", "\"\"")]
    public void A_text_that_is_JSON_is_its_value_and_another_a_text(string text, string value) =>
        Assert.Equal(value.Replace("'", "\\u0027", System.StringComparison.Ordinal), Written(ExampleValue.Read(text, new TypeRef(TypeKind.Any))));

    [Theory]
    [InlineData(TypeKind.Integer, "12", "12")]
    [InlineData(TypeKind.Integer, "99999999999999999999", "\"99999999999999999999\"")]
    [InlineData(TypeKind.Fraction, "1.50", "1.50")]
    [InlineData(TypeKind.Fraction, "1e999", "\"1e999\"")]
    [InlineData(TypeKind.Fraction, "NaN", "\"NaN\"")]
    [InlineData(TypeKind.Fraction, "Infinity", "\"Infinity\"")]
    [InlineData(TypeKind.Boolean, "yes", "\"yes\"")]
    [InlineData(TypeKind.Text, "{\"a\":1}", "\"{\\u0022a\\u0022:1}\"")]
    public void A_value_is_of_the_members_type_where_it_can_be(TypeKind kind, string text, string value) =>
        Assert.Equal(value, Written(ExampleValue.Read(text, new TypeRef(kind))));

    // A document has up to eight levels around a value, and its readers stop at 64.
    [Theory]
    [InlineData(ExampleValue.MaxDepth, JsonValueKind.Array)]
    [InlineData(ExampleValue.MaxDepth + 1, JsonValueKind.String)]
    [InlineData(10_000, JsonValueKind.String)]
    public void A_value_that_nests_deeper_than_a_document_can_is_a_text(int depth, JsonValueKind kind)
    {
        var text = new string('[', depth) + new string(']', depth);

        Assert.Equal(kind, ExampleValue.Json(text).GetValueKind());
    }

    // Through the document's writer, as an extension of an otherwise empty document.
    private static string Written(JsonNode value)
    {
        var document = new OpenApiDocument { Info = new OpenApiInfo { Extensions = new System.Collections.Generic.Dictionary<string, IOpenApiExtension> { ["x-value"] = new JsonNodeExtension(value) } } };
        var written = JsonNode.Parse(DocumentText.Write(document))!["info"]!.AsObject();
        Assert.Contains("x-value", written.Select(member => member.Key));
        return written["x-value"]?.ToJsonString() ?? "null";
    }
}
