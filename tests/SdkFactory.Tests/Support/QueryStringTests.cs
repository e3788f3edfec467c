using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using System.Threading.Tasks;
using SdkFactory.Support;
using Xunit;

namespace SdkFactory.Tests.Support;

public sealed class QueryStringTests
{
    [Fact]
    public void Scalars_are_spelled_as_on_the_wire() =>
        Assert.Equal(
            "a=x&b=true&c=-5&d=0.1&e=2022-07-03T05%3A58%3A00.5%2B08%3A00&f=2022-07-03&g=POST_REGISTER&h=NEW",
            new QueryString
            {
                { "a", "x" },
                { "b", true },
                { "c", -5 },
                { "d", 0.1 },
                { "e", new DateTimeOffset(2022, 7, 3, 5, 58, 0, 500, TimeSpan.FromHours(8)) },
                { "f", new DateOnly(2022, 7, 3) },
                { "g", (OpenEnum<PipelineFunctionScene>)PipelineFunctionScene.PostRegister },
                { "h", (OpenEnum<PipelineFunctionScene>?)OpenEnum<PipelineFunctionScene>.Of("NEW") },
            }.ToString());

    [Fact]
    public void Null_adds_nothing_and_an_empty_text_does()
    {
        var query = new QueryString
        {
            { "a", (string?)null },
            { "b", (bool?)null },
            { "c", (long?)null },
            { "d", (double?)null },
            { "e", (DateTimeOffset?)null },
            { "f", (DateOnly?)null },
            { "g", (JsonElement?)null },
            { "h", default(JsonElement) },
            { "i", default(OpenEnum<PipelineFunctionScene>) },
            { "j", (OpenEnum<PipelineFunctionScene>?)null },
            { "k", (IReadOnlyList<string>?)null },
            { "l", Array.Empty<long>() },
        };
        query.AddJson("m", (PipelineFunctionDto?)null);
        Assert.Equal("", query.ToString());

        query.Add("n", "");
        Assert.Equal("n=", query.ToString());
    }

    [Fact]
    public void A_list_repeats_its_name()
    {
        Assert.Equal(
            "a=x&a=y&b=1&b=2&c=true&d=0.5&e=2022-07-03T05%3A58%3A00Z&f=2022-07-03&g=PRE_REGISTER&g=NEW&h=1&h=z",
            new QueryString
            {
                { "a", new[] { "x", "y" } },
                { "b", new long[] { 1, 2 } },
                { "c", new[] { true } },
                { "d", new[] { 0.5 } },
                { "e", new[] { new DateTimeOffset(2022, 7, 3, 5, 58, 0, TimeSpan.Zero) } },
                { "f", new[] { new DateOnly(2022, 7, 3) } },
                { "g", new[] { PipelineFunctionScene.PreRegister, OpenEnum<PipelineFunctionScene>.Of("NEW") } },
                { "h", new[] { Json.Read<JsonElement, AnyJson>("1"), Json.Read<JsonElement, AnyJson>("\"z\"") } },
            }.ToString());
    }

    [Fact]
    public void An_object_is_compact_JSON()
    {
        var query = new QueryString { { "a", Json.Read<JsonElement, AnyJson>("{ \"x\": [1, 2] }") } };
        query.AddJson("b", new PipelineFunctionDto { FuncId = "f", IsAsync = false });
        query.AddJson("c", new[] { new PipelineFunctionDto { FuncId = "g", IsAsync = false } });

        Assert.Equal(
            """a={"x":[1,2]}&b={"funcId":"f","isAsync":false}&c={"funcId":"g","isAsync":false}""",
            Uri.UnescapeDataString(query.ToString()));
    }

    [Fact]
    public void Names_and_values_are_escaped() =>
        Assert.Equal(
            "a%5B%5D=%20%26%3D%2B%23%3F%2F%25&%E5%90%8D=%C3%A9-._~%F0%9F%98%80",
            new QueryString { { "a[]", " &=+#?/%" }, { "名", "é-._~😀" } }.ToString());

    [Fact]
    public async Task A_form_escapes_blanks_as_plus_signs()
    {
        using System.Net.Http.HttpContent form = new QueryString { { "a b", "x y+z" }, { "é", 1 } }.ToFormContent();

        Assert.Equal("application/x-www-form-urlencoded", form.Headers.ContentType!.ToString());
        Assert.Equal("a+b=x+y%2Bz&%C3%A9=1", await form.ReadAsStringAsync());
    }

    [Fact]
    public void The_culture_has_no_say()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NumberDecimalSeparator = ",";
            culture.NumberFormat.NegativeSign = "minus";
            culture.DateTimeFormat.TimeSeparator = ".";
            CultureInfo.CurrentCulture = culture;

            Assert.Equal(
                "a=-1.5&b=-1&c=2022-07-03T05%3A58%3A00Z",
                new QueryString
                {
                    { "a", -1.5 },
                    { "b", -1 },
                    { "c", new DateTimeOffset(2022, 7, 3, 5, 58, 0, TimeSpan.Zero) },
                }.ToString());
            Assert.Equal("-1.5", Json.Write<double, DoubleJson>(Json.Read<double, DoubleJson>("\"-1.5\"")));
            Assert.Equal(
                "\"2022-07-03T05:58:00Z\"",
                Json.Write<DateTimeOffset, DateTimeJson>(Json.Read<DateTimeOffset, DateTimeJson>("\"2022-07-03 05:58:00\"")));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
