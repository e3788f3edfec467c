using System;
using System.Globalization;
using SdkFactory.Support;
using Xunit;

namespace SdkFactory.Tests.Support;

public sealed class JsonDateTests
{
    [Theory]
    [InlineData("2022-07-03T05:58:00Z", "2022-07-03T05:58:00.0000000+00:00")]
    [InlineData("2022-07-03T05:58:00.123Z", "2022-07-03T05:58:00.1230000+00:00")]
    [InlineData("2022-07-03T05:58:00.123456789Z", "2022-07-03T05:58:00.1234567+00:00")]
    [InlineData("2022-07-03T05:58:00+08:00", "2022-07-03T05:58:00.0000000+08:00")]
    [InlineData("2022-07-03T05:58:00+0800", "2022-07-03T05:58:00.0000000+08:00")]
    [InlineData("2022-07-03T05:58:00.5-0330", "2022-07-03T05:58:00.5000000-03:30")]
    [InlineData("2022-07-03 05:58:00", "2022-07-03T05:58:00.0000000+00:00")]
    [InlineData("2022-07-03 05:58:00.123456789+08:00", "2022-07-03T05:58:00.1234567+08:00")]
    [InlineData("2022-07-03T05:58", "2022-07-03T05:58:00.0000000+00:00")]
    [InlineData("2022-07-03 05:58+0800", "2022-07-03T05:58:00.0000000+08:00")]
    [InlineData("2022-07-03", "2022-07-03T00:00:00.0000000+00:00")]
    public void These_forms_of_an_instant_are_read(string text, string expected) =>
        Assert.Equal(
            expected,
            Json.Read<DateTimeOffset, DateTimeJson>($"\"{text}\"").ToString("O", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("\"03/07/2022\"")]
    [InlineData("\"2022-13-03T05:58:00Z\"")]
    [InlineData("\"0001-01-01T00:00:00+08:00\"")]
    [InlineData("\"2022-07-03T05:58:00Z, and some text that makes it longer than any date ever is\"")]
    [InlineData("1656827880")]
    public void Other_forms_of_an_instant_are_not(string json) =>
        Assert.Throws<JsonFault>(() => Json.Read<DateTimeOffset, DateTimeJson>(json));

    [Fact]
    public void An_empty_text_is_no_date()
    {
        Assert.Null(Json.Read<DateTimeOffset?, NullableJson<DateTimeOffset, DateTimeJson>>("\"\""));
        Assert.Null(Json.Read<DateOnly?, NullableJson<DateOnly, DateJson>>("\"\""));
        Assert.Throws<JsonFault>(() => Json.Read<DateTimeOffset, DateTimeJson>("\"\""));
    }

    [Theory]
    [InlineData("2022-07-03T05:58:00.123Z", "2022-07-03T05:58:00.123Z")]
    [InlineData("2022-07-03 05:58:00", "2022-07-03T05:58:00Z")]
    [InlineData("2022-07-03T05:58:00.5+0800", "2022-07-03T05:58:00.5+08:00")]
    public void An_instant_is_written_at_its_own_offset(string text, string expected)
    {
        DateTimeOffset value = Json.Read<DateTimeOffset, DateTimeJson>($"\"{text}\"");

        Assert.Equal($"\"{expected}\"", Json.Write<DateTimeOffset, DateTimeJson>(value));
    }

    [Theory]
    [InlineData("\"2022-07-03\"")]
    [InlineData("\"2022-07-03T00:00:00.000Z\"")]
    [InlineData("\"2022-07-03 00:00:00+0800\"")]
    public void A_date_may_have_a_midnight(string json) =>
        Assert.Equal(new DateOnly(2022, 7, 3), Json.Read<DateOnly, DateJson>(json));

    [Fact]
    public void A_date_has_no_other_time() =>
        Assert.Throws<JsonFault>(() => Json.Read<DateOnly, DateJson>("\"2022-07-03T05:58:00Z\""));

    [Fact]
    public void A_date_is_written_without_time() =>
        Assert.Equal("\"2022-07-03\"", Json.Write<DateOnly, DateJson>(new DateOnly(2022, 7, 3)));
}
