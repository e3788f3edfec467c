using System.Text.Json.Nodes;
using Xunit;

namespace SdkFactory.Tests.Behaviour;

/// <summary>A comparison that finds nothing would let every round trip pass.</summary>
public class JsonDifferenceTests
{
    [Theory]
    [InlineData("""{ "a": 1, "b": null }""", """{ "b": null, "a": 1.0 }""")]
    [InlineData("\"2022-07-03T02:20:30.000Z\"", "\"2022-07-03T10:20:30+08:00\"")]
    public void What_means_the_same_has_no_difference(string expected, string actual) =>
        Assert.Empty(JsonDifference.Between(JsonNode.Parse(expected), JsonNode.Parse(actual)));

    [Theory]
    [InlineData("""{ "a": { "b": 1 } }""", """{ "a": {} }""", "$.a.b")]
    [InlineData("""{ "a": {} }""", """{ "a": { "b": null } }""", "$.a.b")]
    [InlineData("[1, 2]", "[1, 3]", "$[1]")]
    [InlineData("[1, 2]", "[1]", "$")]
    [InlineData("1", "\"1\"", "$")]
    [InlineData("null", "0", "$")]
    [InlineData("\"2022-07-03T02:20:30Z\"", "\"2022-07-03T02:20:31Z\"", "$")]
    public void What_is_lost_invented_or_changed_is_named_by_its_path(string expected, string actual, string path) =>
        Assert.Equal([path], JsonDifference.Between(JsonNode.Parse(expected), JsonNode.Parse(actual)));
}
