using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsCheck;
using SdkFactory.Model;
using SdkFactory.Tests.Behaviour;
using SdkFactory.Tests.Corpora;
using Xunit;

namespace SdkFactory.Tests.Serialization;

/// <summary>
/// What System.Text.Json's source generator makes of the same examples and of generated values. It writes the same bytes,
/// but for these rules: an offset of zero is <c>Z</c> with us and <c>+00:00</c> with it; characters beyond the basic plane
/// and those that Unicode does not assign are as they are with us and escaped with it. It reads the same, but for what
/// tolerant reading accepts (see <see cref="Quirks"/>) and it refuses.
/// </summary>
public class SideBySideTests
{
    private static readonly Regex SurrogatePair = new(@"\\u(D[89AB]..)\\u(D[C-F]..)");

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.Char[' ', '~'], 0, 80],
        Gen.String[Gen.Char['\u0000', '\u007F'], 0, 80],
        Gen.String[Gen.Char['\u4E00', '\u9FA5'], 0, 80],
        // Text this long is written in steps, or copied once where nothing in it is escaped.
        Gen.String[Gen.Char['a', 'z'], 1000, 3000],
        Gen.Select(Gen.String[Gen.Char['a', 'z'], 100, 1500], Gen.OneOf("\n", "\"", "茶", "\U0001F375"), Gen.String[Gen.Char['a', 'z'], 100, 1500], string.Concat),
        Gen.OneOf(new[] { "a", "\n", "茶", "\U0001F375", new string('x', 60) }.Select(Gen.Const).ToArray()).Array[0, 900].Select(string.Concat),
        Gen.OneOf(new[] { "", "\"", "\\", "a\nb", "\u0001", "<>&'+", "é", "\u2028", "茶\t\"水\"" }.Select(Gen.Const).ToArray()));

    private static readonly Gen<JsonNode?> Date = Gen.Select(Gen.DateTimeOffset, Gen.Int[0, 3], (date, digits) =>
        (JsonNode?)JsonValue.Create(date.ToString(digits == 0 ? "yyyy-MM-dd'T'HH:mm:sszzz" : "yyyy-MM-dd'T'HH:mm:ss.fffffff"[..(22 + digits)] + "zzz", CultureInfo.InvariantCulture)));

    private static readonly Gen<JsonObject> Function = Gen.Select(
        Gen.Select(Text, Text, Text, Text, Gen.OneOf(Text, Gen.Const("PRE_REGISTER"), Gen.Const("POST_REGISTER"))),
        Gen.Select(Date, Date),
        Gen.Select(Gen.Long, Gen.Bool, Gen.Bool),
        Gen.OneOf(Gen.Const("{}"), Gen.Const("""{"neu":{"a":[1.50,null,"x"]}}"""), Gen.Const("""{"größe":12}""")),
        (texts, dates, values, unknown) =>
        {
            var function = new JsonObject
            {
                ["funcId"] = texts.Item1,
                ["funcName"] = texts.Item2,
                ["sourceCode"] = texts.Item3,
                ["status"] = texts.Item4,
                ["scene"] = texts.Item5,
                ["createdAt"] = dates.Item1,
                ["updatedAt"] = dates.Item2,
                ["timeout"] = values.Item1,
                ["enabled"] = values.Item2,
            };
            if (values.Item3)
            {
                function["funcDescription"] = texts.Item1;
            }

            foreach (var member in JsonNode.Parse(unknown)!.AsObject())
            {
                function[member.Key] = member.Value?.DeepClone();
            }

            return new JsonObject { ["statusCode"] = 200, ["message"] = texts.Item2, ["data"] = function };
        });

    [Fact]
    public void Generated_values_are_read_and_written_alike()
    {
        var ours = CompiledCorpus.Specs;
        var theirs = new SourceGenerated(Corpus.LoadSpecs().Model, ours.Answers);
        var answer = ours.Answers.Single(answer => answer.Name.EndsWith(".ReuploadPipelineFunction", StringComparison.Ordinal));
        var (read, write, readTheirs, writeTheirs, deserialize, serialize) =
            (ours.Reader(answer), ours.Writer(answer), theirs.Reader(answer), theirs.Writer(answer), ours.Deserializer(answer), ours.Serializer(answer));

        Function.Sample(
            function =>
            {
                var utf8 = Encoding.UTF8.GetBytes(function.ToJsonString());
                var written = write(read(utf8));
                Assert.Empty(JsonDifference.Between(JsonNode.Parse(utf8), JsonNode.Parse(written)));
                Assert.Empty(JsonDifference.Between(JsonNode.Parse(writeTheirs(readTheirs(utf8))), JsonNode.Parse(written)));
                Assert.Equal(written, serialize(deserialize(utf8)));
            },
            iter: 2000);
    }

    [CorpusFact]
    public void The_examples_of_the_older_pages_are_read_and_written_alike() => AssertAlike(CompiledCorpus.V5, Corpus.LoadV5().Model);

    [CorpusFact]
    public void The_examples_of_the_newer_pages_are_read_and_written_alike() => AssertAlike(CompiledCorpus.V3, Corpus.LoadV3().Model);

    // An example that only tolerant reading accepts is compared as we write it; one that contradicts its type cannot be.
    private static void AssertAlike(EmittedSdk ours, ApiModel model)
    {
        var theirs = new SourceGenerated(model, ours.Answers);
        var differences = new List<string>();
        foreach (var answer in ours.Answers.Where(answer => answer.Example is not null && JsonNode.Parse(answer.Example) is JsonObject))
        {
            var value = ours.Reader(answer)(answer.Utf8);
            var own = ours.Writer(answer)(value);
            if (Misfits.Of(value).Any())
            {
                continue;
            }

            var written = Encoding.UTF8.GetString(theirs.Writer(answer)(TheirsOf(theirs, answer, own)));
            if (AsOurs(written) != Encoding.UTF8.GetString(own))
            {
                differences.Add($"{answer.Name}\n{written}\n{Encoding.UTF8.GetString(own)}");
            }
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    // The two rules of writing.
    private static string AsOurs(string theirs) => SurrogatePair.Replace(
        theirs.Replace("+00:00\"", "Z\"", StringComparison.Ordinal),
        pair => $"{(char)Convert.ToInt32(pair.Groups[1].Value, 16)}{(char)Convert.ToInt32(pair.Groups[2].Value, 16)}");

    private static object TheirsOf(SourceGenerated theirs, Answer answer, byte[] normal)
    {
        try
        {
            return theirs.Reader(answer)(answer.Utf8);
        }
        catch (JsonException)
        {
            return theirs.Reader(answer)(normal);
        }
    }
}
