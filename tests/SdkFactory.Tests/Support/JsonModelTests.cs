using System;
using System.Buffers;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Text;
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

        PipelineFunctionDto value = ObjectJson<PipelineFunctionDto>.Read(ref reader, new JsonReadContext(JsonReading.Tolerant));

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

    [Theory]
    [InlineData("""{"timeout":"soon","timeout":1}""", """{"timeout":1}""")]
    [InlineData("""{"timeout":"soon","timeout":null}""", """{}""")]
    [InlineData("""{"timeout":"soon","neu":1,"timeout":2,"timeout":"late"}""", """{"timeout":"late","neu":1}""")]
    [InlineData("""{"timeout":"soon","neu":1,"neu":2,"ratio":"x","timeout":2}""", """{"timeout":2,"neu":2,"ratio":"x"}""")]
    [InlineData("""{"timeout":1,"timeout":"soon"}""", """{"timeout":"soon"}""")]
    public void The_last_of_two_wins_too_where_one_does_not_fit(string json, string written) =>
        Assert.Equal(written, Json.Write(Json.Read<PipelineFunctionDto>(json)));

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

    [Theory]
    [InlineData("""{"neu":"\uD800"}""")]
    [InlineData("""{"config":{"\uD800":1}}""")]
    public void What_was_kept_and_is_no_Unicode_is_a_JSON_fault_where_it_is_written(string json)
    {
        PipelineFunctionDto value = Json.Read<PipelineFunctionDto>(json);

        Assert.Throws<JsonException>(() => Json.Write(value));
        Assert.Equal("""{"funcId":"a"}""", Json.Write(Json.Read<PipelineFunctionDto>("""{"funcId":"a"}""")));
    }

    [Fact]
    public void A_fault_of_a_callers_own_list_stays_what_it_is()
    {
        var value = new PipelineFunctionDto { FuncId = "a", IsAsync = true, Tags = new FaultyList() };

        Assert.Equal("mine", Assert.Throws<InvalidOperationException>(() => Json.Write(value)).Message);
    }

    [Fact]
    public void Nothing_of_a_value_stays_in_memory_when_writing_fails()
    {
        JsonElement half = Json.Read<PipelineFunctionDto>("""{"neu":"\uD800"}""").AdditionalProperties!["neu"];
        var value = new PipelineFunctionDto
        {
            FuncId = "secret",
            IsAsync = true,
            AdditionalProperties = new Dictionary<string, JsonElement> { ["neu"] = half },
        };

        Assert.Throws<JsonException>(() => Json.Write(value));

        JsonBuffer buffer = JsonBuffer.Take();
        var memory = (ArrayBufferWriter<byte>)typeof(JsonBuffer).GetField("_bytes", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(buffer)!;
        Assert.DoesNotContain("secret", Encoding.UTF8.GetString(memory.GetSpan()), StringComparison.Ordinal);
        buffer.GiveBack();
    }

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
    public void Text_in_text_counts_for_the_depth()
    {
        string json = "{}";
        for (int i = 0; i < 100; i++)
        {
            json = "{\"next\":\"" + json.Replace("\\", "\\u005c", StringComparison.Ordinal).Replace("\"", "\\u0022", StringComparison.Ordinal) + "\"}";
        }

        PipelineFunctionDto value = Json.Read<PipelineFunctionDto>(json);

        int depth = 1;
        for (; value.Next is not null; value = value.Next)
        {
            depth++;
        }

        Assert.Equal(JsonBytes.MaxDepth, depth);
        Assert.StartsWith("\"{", value.AdditionalProperties!["next"].GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_can_be_read_where_the_type_is_only_an_argument() =>
        Assert.Equal(
            ["a", "b"],
            JsonBytes.Read<IReadOnlyList<PipelineFunctionDto>, ListJson<PipelineFunctionDto, ObjectJson<PipelineFunctionDto>>>(
                """[{"funcId":"a"},{"funcId":"b"}]"""u8).Select(static item => item.FuncId));

    [Theory]
    [InlineData("""{"isAsync":true}""", "PipelineFunctionDto.funcId: It is required, but missing or null.")]
    [InlineData("""{"funcId":null,"isAsync":true}""", "PipelineFunctionDto.funcId: It is required, but missing or null.")]
    [InlineData("""{"funcId":"a"}""", "PipelineFunctionDto.isAsync: It is required, but missing or null.")]
    [InlineData("""{"funcId":"a","isAsync":"true"}""", "PipelineFunctionDto.isAsync: Expected a boolean, but found a string at byte 24.")]
    [InlineData("""{"funcId":1,"isAsync":true}""", "PipelineFunctionDto.funcId: Expected a string, but found a number at byte 10.")]
    [InlineData("""{"timeout":"3"}""", "PipelineFunctionDto.timeout: Expected a whole number of 64 bits, but found a string at byte 11.")]
    [InlineData("""{"timeout":3.0}""", "PipelineFunctionDto.timeout: Expected a whole number of 64 bits, but found a number at byte 11.")]
    [InlineData("""{"createdAt":""}""", "PipelineFunctionDto.createdAt: Expected a date and time, but found a string at byte 13.")]
    [InlineData("""{"scene":1}""", "PipelineFunctionDto.scene: Expected a string, but found a number at byte 9.")]
    [InlineData("""{"tags":"a"}""", "PipelineFunctionDto.tags: Expected an array, but found a string at byte 8.")]
    [InlineData("""{"tags":["a",2]}""", "PipelineFunctionDto.tags: Expected a string, but found a number at byte 13.")]
    [InlineData("""{"next":{"timeout":1,"ratio":"x"}}""", "PipelineFunctionDto.ratio: Expected a finite number, but found a string at byte 29.")]
    [InlineData("""{"next":"{}"}""", "PipelineFunctionDto.next: Expected an object, but found a string at byte 8.")]
    public void Strict_reading_says_which_member_of_which_type(string json, string message) =>
        Assert.Equal(message, Assert.ThrowsAny<JsonException>(() => Json.Read<PipelineFunctionDto>(json, JsonReading.Strict)).Message);

    [Fact]
    public void Strict_reading_accepts_what_is_documented_and_keeps_what_is_new() =>
        Assert.Equal(Full.Replace("PRE_REGISTER", "NEW_ONE", StringComparison.Ordinal), Json.Write(Json.Read<PipelineFunctionDto>(
            Full.Replace("PRE_REGISTER", "NEW_ONE", StringComparison.Ordinal).Replace("\"isAsync\":false}", "\"isAsync\":false}", StringComparison.Ordinal), JsonReading.Strict)));

    [Theory]
    [InlineData("""{"tags":"a"}""", """{"tags":["a"]}""")]
    [InlineData("""{"tags":"[\"a\",\"b\"]"}""", """{"tags":["a","b"]}""")]
    [InlineData("""{"tags":"[draft] a"}""", """{"tags":["[draft] a"]}""")]
    [InlineData("""{"next":"{\"funcId\":\"n\"}"}""", """{"next":{"funcId":"n"}}""")]
    [InlineData("""{"isAsync":"true","timeout":"3","ratio":"0.5"}""", """{"isAsync":true,"timeout":3,"ratio":0.5}""")]
    [InlineData("""{"funcId":{"a":1}}""", """{"funcId":"{\"a\":1}"}""")]
    [InlineData("""{"createdAt":"","day":""}""", "{}")]
    [InlineData("""{"funcId":null,"isAsync":null,"scene":null,"tags":null,"next":null}""", "{}")]
    public void Tolerant_reading_accepts_what_loses_nothing(string json, string written) =>
        Assert.Equal(written, Json.Write(Json.Read<PipelineFunctionDto>(json)));

    [Theory]
    [InlineData("""{"timeout":"soon"}""")]
    [InlineData("""{"isAsync":1}""")]
    [InlineData("""{"isAsync":{"a":[true]}}""")]
    [InlineData("""{"createdAt":"yesterday"}""")]
    [InlineData("""{"next":[1,2]}""")]
    [InlineData("""{"next":{"next":{"day":false},"timeout":"soon"}}""")]
    public void A_value_that_its_member_cannot_hold_is_kept_and_written_back(string json)
    {
        PipelineFunctionDto value = Json.Read<PipelineFunctionDto>(json);

        Assert.Null(value.Timeout);
        Assert.False(value.IsAsync);
        Assert.Null(value.CreatedAt);
        Assert.Equal(json, Json.Write(value));
    }

    [Fact]
    public void Values_that_do_not_fit_are_kept_on_every_level()
    {
        string json = string.Concat(Enumerable.Repeat("{\"next\":", 60)) + "{}" + string.Concat(Enumerable.Repeat(",\"timeout\":\"x\"}", 60));

        Assert.Equal(json.Length, Json.Write(Json.Read<PipelineFunctionDto>(json)).Length);
    }

    [Fact]
    public void Values_that_do_not_fit_are_no_exceptions()
    {
        int thrown = 0;
        int thread = Environment.CurrentManagedThreadId;
        EventHandler<FirstChanceExceptionEventArgs> count = (_, _) => thrown += Environment.CurrentManagedThreadId == thread ? 1 : 0;
        string json = "{" + string.Concat(Enumerable.Repeat("\"timeout\":\"soon\",\"next\":[1],", 1000)) + "\"isAsync\":\"so\"}";

        AppDomain.CurrentDomain.FirstChanceException += count;
        PipelineFunctionDto value = Json.Read<PipelineFunctionDto>(json);
        AppDomain.CurrentDomain.FirstChanceException -= count;

        Assert.Equal(0, thrown);
        Assert.Equal("""{"timeout":"soon","next":[1],"isAsync":"so"}""", Json.Write(value));
    }

    [Fact]
    public void The_last_of_two_members_wins_although_it_does_not_fit() =>
        Assert.Equal("""{"timeout":"soon"}""", Json.Write(Json.Read<PipelineFunctionDto>("""{"timeout":1,"timeout":"soon"}""")));

    [Fact]
    public void A_required_value_that_is_missing_is_not_invented() =>
        Assert.Equal("{}", Json.Write(Json.Read<PipelineFunctionDto>("{}")));

    [Fact]
    public void What_is_too_deep_is_said_to_be()
    {
        string deep = string.Concat(Enumerable.Repeat("{\"next\":", 70)) + "{}" + new string('}', 70);
        PipelineFunctionDto value = new() { FuncId = "a", IsAsync = false };
        for (int i = 0; i < 70; i++)
        {
            value = new() { FuncId = "a", IsAsync = false, Next = value };
        }

        Assert.StartsWith("The text is nested deeper than 64 levels", Assert.ThrowsAny<JsonException>(() => Json.Read<PipelineFunctionDto>(deep)).Message, StringComparison.Ordinal);
        Assert.StartsWith("The value is nested deeper than 64 levels", Assert.ThrowsAny<JsonException>(() => Json.Write(value)).Message, StringComparison.Ordinal);
        Assert.Equal("""{"funcId":"a","isAsync":false}""", Json.Write(new PipelineFunctionDto { FuncId = "a", IsAsync = false }));
    }

    private sealed class FaultyList : IReadOnlyList<string>
    {
        public int Count => 1;

        public string this[int index] => throw new InvalidOperationException("mine");

        public IEnumerator<string> GetEnumerator() => throw new InvalidOperationException("mine");

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
