using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using SdkFactory.Support;
using Xunit;

namespace SdkFactory.Tests.Support;

public sealed class JsonCodecTests
{
    [Theory]
    [InlineData("\"a\\u00e9\\n\"", "aé\n")]
    [InlineData("\"\"", "")]
    [InlineData("null", null)]
    [InlineData("12.50", "12.50")]
    [InlineData("true", "true")]
    public void Text_accepts_scalars_as_they_are_spelled(string json, string? expected) =>
        Assert.Equal(expected, Json.Read<string, StringJson>(json));

    [Theory]
    [InlineData("3", 3)]
    [InlineData("3.0", 3)]
    [InlineData("1e3", 1000)]
    [InlineData("\"-42\"", -42)]
    [InlineData("\"3.00\"", 3)]
    [InlineData("\"\\u0037\"", 7)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808.0", long.MinValue)]
    public void A_whole_number_may_have_an_empty_fraction_or_be_spelled_in_a_string(string json, long expected) =>
        Assert.Equal(expected, Json.Read<long, Int64Json>(json));

    [Theory]
    [InlineData("3.5")]
    [InlineData("\"3.5\"")]
    [InlineData("9223372036854775808")]
    [InlineData("1e400")]
    [InlineData("1e-400")]
    [InlineData("3.00000000000000000000000000001")]
    [InlineData("\"\"")]
    [InlineData("\" 3\"")]
    [InlineData("\"0x3\"")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[]")]
    public void A_whole_number_is_never_guessed(string json) =>
        Assert.Throws<JsonFault>(() => Json.Read<long, Int64Json>(json));

    [Theory]
    [InlineData("0.1", 0.1)]
    [InlineData("-3", -3)]
    [InlineData("\"2.5e3\"", 2500)]
    public void A_number_may_be_spelled_in_a_string(string json, double expected) =>
        Assert.Equal(expected, Json.Read<double, DoubleJson>(json));

    [Theory]
    [InlineData("\"NaN\"")]
    [InlineData("\"Infinity\"")]
    [InlineData("1e999")]
    [InlineData("\"1,5\"")]
    [InlineData("false")]
    public void A_number_is_finite(string json) =>
        Assert.Throws<JsonFault>(() => Json.Read<double, DoubleJson>(json));

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"true\"", true)]
    [InlineData("\"false\"", false)]
    public void A_boolean_may_be_spelled_in_a_string(string json, bool expected) =>
        Assert.Equal(expected, Json.Read<bool, BooleanJson>(json));

    [Theory]
    [InlineData("1")]
    [InlineData("\"yes\"")]
    public void A_boolean_is_never_guessed(string json) =>
        Assert.Throws<JsonFault>(() => Json.Read<bool, BooleanJson>(json));

    [Fact]
    public void A_writer_that_indents_does_so_for_every_item()
    {
        var utf8 = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(utf8, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JsonBytes.Encoder }))
        {
            writer.WriteStartArray();
            ListJson<DateTimeOffset, DateTimeJson>.Write(writer, [DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.ToOffset(TimeSpan.FromHours(8))]);
            ListJson<string, StringJson>.Write(writer, ["茶", "a\n", new string('茶', 100)]);
            writer.WriteEndArray();
        }

        Assert.Equal(
            $$"""
            [
              [
                "1970-01-01T00:00:00Z",
                "1970-01-01T08:00:00+08:00"
              ],
              [
                "茶",
                "a\n",
                "{{new string('茶', 100)}}"
              ]
            ]
            """.ReplaceLineEndings("\n"),
            Encoding.UTF8.GetString(utf8.WrittenSpan));
    }

    [Fact]
    public void Null_is_no_value_but_for_enums_whose_default_is_none()
    {
        Assert.Throws<JsonFault>(() => Json.Read<long, Int64Json>("null"));
        Assert.Throws<JsonFault>(() => Json.Read<double, DoubleJson>("null"));
        Assert.Throws<JsonFault>(() => Json.Read<bool, BooleanJson>("null"));
        Assert.Throws<JsonFault>(() => Json.Read<DateTimeOffset, DateTimeJson>("null"));
        Assert.Throws<JsonFault>(() => Json.Read<DateOnly, DateJson>("null"));
        Assert.Equal(default, Json.Read<OpenEnum<PipelineFunctionScene>, EnumJson<PipelineFunctionScene, PipelineFunctionSceneText>>("null"));
    }

    [Fact]
    public void Null_reads_as_null_where_a_value_may_be_missing()
    {
        Assert.Null(Json.Read<long?, NullableJson<long, Int64Json>>("null"));
        Assert.Null(Json.Read<PipelineFunctionDto, ObjectJson<PipelineFunctionDto>>("null"));
        Assert.Null(Json.Read<IReadOnlyList<long>, ListJson<long, Int64Json>>("null"));
        Assert.Equal(5, Json.Read<long?, NullableJson<long, Int64Json>>("5"));
    }

    [Fact]
    public void Any_value_is_kept_as_it_is() =>
        Assert.Equal(
            "{\"a\":[1.0,null]}",
            Json.Write<JsonElement, AnyJson>(Json.Read<JsonElement, AnyJson>("{ \"a\": [1.0, null] }")));

    [Theory]
    [InlineData("\"PRE_REGISTER\"", PipelineFunctionScene.PreRegister)]
    [InlineData("\"\\u0050RE_REGISTER\"", PipelineFunctionScene.PreRegister)]
    [InlineData("\"POST_REGISTER\"", PipelineFunctionScene.PostRegister)]
    [InlineData("\"pre_register\"", null)]
    [InlineData("\"NEW_ONE\"", null)]
    [InlineData("\"\"", null)]
    public void A_value_of_an_enum_survives_whether_it_is_known_or_not(string json, PipelineFunctionScene? known)
    {
        OpenEnum<PipelineFunctionScene> value =
            Json.Read<OpenEnum<PipelineFunctionScene>, EnumJson<PipelineFunctionScene, PipelineFunctionSceneText>>(json);

        Assert.Equal(known, value.Known);
        Assert.Equal(
            json.Replace("\\u0050", "P", StringComparison.Ordinal),
            Json.Write<OpenEnum<PipelineFunctionScene>, EnumJson<PipelineFunctionScene, PipelineFunctionSceneText>>(value));
    }

    [Fact]
    public void A_number_where_an_enum_should_be_is_kept_as_text() =>
        Assert.Equal(
            "7",
            Json.Read<OpenEnum<PipelineFunctionScene>, EnumJson<PipelineFunctionScene, PipelineFunctionSceneText>>("7").Wire);

    [Fact]
    public void A_list_holds_what_its_items_are()
    {
        Assert.Equal([1, 2, 3], Json.Read<IReadOnlyList<long>, ListJson<long, Int64Json>>("[1, \"2\", 3.0]"));
        Assert.Equal(
            "[[\"a\"],[],null]",
            Json.Write<IReadOnlyList<IReadOnlyList<string>>, ListJson<IReadOnlyList<string>, ListJson<string, StringJson>>>(
                [["a"], [], null!]));
        Assert.Equal(
            "[null,1]",
            Json.Write<IReadOnlyList<long?>, ListJson<long?, NullableJson<long, Int64Json>>>([null, 1]));
    }

    [Fact]
    public void Members_that_are_null_are_left_out() =>
        Assert.Equal("{}", Json.Object(static writer =>
        {
            StringJson.Write(writer, JsonMembers.Encode("a"), null);
            AnyJson.Write(writer, JsonMembers.Encode("b"), default);
            ObjectJson<PipelineFunctionDto>.Write(writer, JsonMembers.Encode("c"), null);
            ListJson<long, Int64Json>.Write(writer, JsonMembers.Encode("d"), null);
            Int64Json.Write(writer, JsonMembers.Encode("e"), null);
            DoubleJson.Write(writer, JsonMembers.Encode("e"), null);
            BooleanJson.Write(writer, JsonMembers.Encode("e"), null);
            DateTimeJson.Write(writer, JsonMembers.Encode("e"), null);
            DateJson.Write(writer, JsonMembers.Encode("e"), null);
            ListJson<long, Int64Json>.Write(writer, JsonMembers.Encode("e"), ListJson<long, Int64Json>.Missing);
            EnumJson<PipelineFunctionScene, PipelineFunctionSceneText>.Write(writer, JsonMembers.Encode("f"), default);
        }));

    [Fact]
    public void Members_that_are_there_are_written() =>
        Assert.Equal(
            """{"a":"x","b":1,"c":0.5,"d":true,"e":"2022-07-03T05:58:00Z","f":"2022-07-03","g":"PRE_REGISTER"}""",
            Json.Object(static writer =>
            {
                StringJson.Write(writer, JsonMembers.Encode("a"), "x");
                Int64Json.Write(writer, JsonMembers.Encode("b"), 1);
                DoubleJson.Write(writer, JsonMembers.Encode("c"), 0.5);
                BooleanJson.Write(writer, JsonMembers.Encode("d"), true);
                DateTimeJson.Write(writer, JsonMembers.Encode("e"), new DateTimeOffset(2022, 7, 3, 5, 58, 0, TimeSpan.Zero));
                DateJson.Write(writer, JsonMembers.Encode("f"), new DateOnly(2022, 7, 3));
                EnumJson<PipelineFunctionScene, PipelineFunctionSceneText>.Write(
                    writer,
                    JsonMembers.Encode("g"),
                    PipelineFunctionScene.PreRegister);
            }));

    [Fact]
    public void A_fault_says_what_was_expected_and_what_stood_there_but_not_the_value()
    {
        JsonException fault = Assert.Throws<JsonFault>(() => Json.Read<long, Int64Json>("  \"s3cret\""));

        Assert.Equal("Expected a whole number of 64 bits, but found a string at byte 2.", fault.Message);
        Assert.Equal(
            "Expected a string, but found an object at byte 0.",
            Assert.Throws<JsonFault>(() => Json.Read<string, StringJson>("{}", JsonReading.Strict)).Message);
        Assert.Equal(
            "Expected an array, but found a boolean at byte 0.",
            Assert.Throws<JsonFault>(() => Json.Read<IReadOnlyList<long>, ListJson<long, Int64Json>>("true", JsonReading.Strict)).Message);
    }

    [Theory]
    [InlineData("\"soon\"")]
    [InlineData("{\"a\":1}")]
    [InlineData("\"[true]\"")]
    public void What_is_no_list_and_no_item_of_it_is_no_value(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        var context = new JsonReadContext(JsonReading.Tolerant);

        Assert.Null(ListJson<IReadOnlyList<long>, ListJson<long, Int64Json>>.Read(ref reader, context));

        Assert.True(context.HasMisfit);
        Assert.Equal(0, reader.TokenStartIndex);
    }

    [Fact]
    public void A_list_with_an_item_that_does_not_fit_is_left_as_it_was()
    {
        var reader = new Utf8JsonReader("""[[1,2],["x"]]"""u8);
        reader.Read();
        var context = new JsonReadContext(JsonReading.Tolerant);

        Assert.Null(ListJson<IReadOnlyList<long>, ListJson<long, Int64Json>>.Read(ref reader, context));

        Assert.True(context.HasMisfit);
        Assert.Equal(0, reader.TokenStartIndex);
        Assert.Equal("Expected a whole number of 64 bits, but found a string at byte 8.", context.Explain());
    }
}
