using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using SdkFactory.Support;
using Xunit;

namespace SdkFactory.Tests.Support;

public sealed class JsonModelTests
{
    private const string Full =
        """{"funcId":"ab\"c","scene":"PRE_REGISTER","isAsync":true,"timeout":3,"ratio":0.5,"createdAt":"2022-07-03T05:58:00+08:00","day":"2022-07-03","config":{"a":[1]},"tags":["x","é"],"next":{"funcId":"n","isAsync":false},"neu":1,"größe":{"b":null}}""";

    [Fact]
    public void A_full_object_survives_a_round_trip() =>
        Assert.Equal(Full, Json.Write(Json.Read<PipelineFunctionDto>(Full)));

    [Fact]
    public void An_object_may_come_in_pieces()
    {
        string escaped = Full.Replace("\"funcId\":\"ab", "\"func\\u0049d\":\"\\u0061b", StringComparison.Ordinal)
            .Replace("größe", "gr\\u00f6ße", StringComparison.Ordinal);
        var reader = new Utf8JsonReader(Json.InPieces(escaped));
        reader.Read();

        PipelineFunctionDto value = ObjectJson<PipelineFunctionDto>.Read(ref reader, JsonReading.Tolerant);

        Assert.Equal(JsonTokenType.EndObject, reader.TokenType);
        Assert.Equal(Full, Json.Write(value));
    }

    [Fact]
    public void Unknown_members_are_kept_and_cost_nothing_where_there_are_none()
    {
        Assert.Null(Json.Read<PipelineFunctionDto>("""{"funcId":"a"}""").AdditionalProperties);

        PipelineFunctionDto value = Json.Read<PipelineFunctionDto>("""{"x":1,"funcId":"a","x":{"y":[2]}}""");
        Assert.Equal(["x"], value.AdditionalProperties!.Keys);
        Assert.Equal("""{"funcId":"a","x":{"y":[2]}}""", Json.Write(value));
    }

    [Fact]
    public void The_last_of_two_equal_members_wins() =>
        Assert.Equal("b", Json.Read<PipelineFunctionDto>("""{"funcId":"a","funcId":"b"}""").FuncId);

    [Fact]
    public void An_explicit_null_goes_through_the_additional_members()
    {
        var value = new PipelineFunctionDto
        {
            FuncId = "a",
            IsAsync = false,
            AdditionalProperties = new Dictionary<string, JsonElement> { ["timeout"] = default },
        };

        Assert.Equal("""{"funcId":"a","isAsync":false,"timeout":null}""", Json.Write(value));
    }

    [Fact]
    public void Only_what_JSON_demands_is_escaped() =>
        Assert.Equal(
            """{"funcId":"<ä+'\">","isAsync":false}""",
            Json.Write(new PipelineFunctionDto { FuncId = "<ä+'\">", IsAsync = false }));

    [Fact]
    public void A_byte_order_mark_and_white_space_are_passed_over() =>
        Assert.Equal("a", Json.Read<PipelineFunctionDto>("\uFEFF {\"funcId\":\"a\"}\n ").FuncId);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"funcId\":\"a\"} x")]
    [InlineData("{\"funcId\":\"a\"}{}")]
    [InlineData("{\"funcId\":\"a\"")]
    [InlineData("{\"funcId\":\"\\uD800\"}")]
    [InlineData("{\"\\uD800\":1}")]
    public void What_is_not_one_object_is_a_JSON_fault(string json) =>
        Assert.ThrowsAny<JsonException>(() => Json.Read<PipelineFunctionDto>(json));

    [Fact]
    public void Bytes_that_are_no_text_are_a_JSON_fault() =>
        Assert.ThrowsAny<JsonException>(() => JsonBytes.Read<PipelineFunctionDto>([.. "{\"funcId\":\""u8, 0xFF, .. "\"}"u8]));

    [Fact]
    public void Depth_has_a_limit()
    {
        string written = Json.Write(Json.Read<PipelineFunctionDto>(Nested(63)));
        Assert.Equal(Nested(63), written);
        Assert.ThrowsAny<JsonException>(() => Json.Read<PipelineFunctionDto>(Nested(64)));

        static string Nested(int depth) => string.Concat(Enumerable.Repeat("{\"funcId\":\"a\",\"next\":", depth))
            + "{\"funcId\":\"a\"" + new string('}', depth + 1);
    }

    [Fact]
    public void A_value_can_be_read_where_the_type_is_only_an_argument() =>
        Assert.Equal(
            ["a", "b"],
            JsonBytes.Read<IReadOnlyList<PipelineFunctionDto>, ListJson<PipelineFunctionDto, ObjectJson<PipelineFunctionDto>>>(
                """[{"funcId":"a"},{"funcId":"b"}]"""u8).Select(static item => item.FuncId));
}
