using System.Text.Json;
using CsCheck;
using SdkFactory.Json;
using Xunit;

namespace SdkFactory.Tests.Json;

/// <summary>System.Text.Json is at hand in tests, so it judges what JSON is.</summary>
public class JsonPropertyTests
{
    private const string Document = """
        { "name": "重新上传 \u0041\n", "list": [1, -2.5e10, true, false, null, []], "nested": { "a": { "b": "c" } } }
        """;

    [Fact]
    public void Text_is_JSON_for_us_when_it_is_for_System_Text_Json() =>
        Gen.OneOf(JsonSamples.Noise, JsonSamples.Torn(Document)).Sample(
            text => JsonText.TryParse(text, allowComments: false, out _, out _) == IsJson(text, default),
            iter: 20_000);

    [Fact]
    public void The_same_holds_with_comments_and_trailing_commas()
    {
        var options = new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

        Gen.OneOf(JsonSamples.Noise, JsonSamples.Torn(Document)).Sample(
            text => JsonText.TryParse(text, allowComments: true, out _, out _) == IsJson(text, options),
            iter: 20_000);
    }

    [Fact]
    public void Any_string_survives_writing_and_reading() =>
        Gen.String.Sample(text =>
            JsonText.TryParse(JsonSerializer.Serialize(text), allowComments: false, out var value, out _)
            && value.Text == JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(text)));

    private static bool IsJson(string text, JsonDocumentOptions options)
    {
        try
        {
            using var document = JsonDocument.Parse(text.StartsWith('\uFEFF') ? text[1..] : text, options);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
