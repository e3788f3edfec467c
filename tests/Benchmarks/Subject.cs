using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SdkFactory.Model;
using SdkFactory.Tests;
using SdkFactory.Tests.Corpora;
using SdkFactory.Tests.Serialization;

namespace Benchmarks;

/// <summary>An example answer, and everything that can read and write it.</summary>
internal sealed class Subject
{
    private const string ShortAnswer =
        """{"statusCode":200,"message":"ok","requestId":"934108e5-9fbf-4d24","data":{"funcId":"62ce9135dxxxxb83e373f5d6","funcName":"check","scene":"PRE_REGISTER","createdAt":"2022-07-03T02:20:30.000Z","updatedAt":"2022-07-03T02:20:30.000Z","timeout":3,"sourceCode":"return 1;","status":"success","enabled":true}}""";

    private const int LongText = 100;

    private Subject(ApiModel model, byte[]? utf8 = null)
    {
        var ours = new EmittedSdk(model);
        var theirs = new SourceGenerated(model, ours.Answers);
        var answer = ours.Answers.Single();
        Name = answer.Name;
        Utf8 = utf8 ?? Compact(answer);
        Ours = new Codec(ours.Reader(answer), ours.Writer(answer));
        OursInSerializer = new Codec(ours.Deserializer(answer), ours.Serializer(answer));
        SourceGenerated = new Codec(theirs.Reader(answer), theirs.Writer(answer));
        Reflection = new Codec(theirs.ReflectionReader(answer), theirs.ReflectionWriter(answer));
        Newtonsoft = NewtonsoftCodec.Of(model, answer);
    }

    public string Name { get; }

    public byte[] Utf8 { get; }

    public Codec Ours { get; }

    public Codec OursInSerializer { get; }

    public Codec SourceGenerated { get; }

    public Codec Reflection { get; }

    public Codec Newtonsoft { get; }

    public static Subject Of(Example example) => example switch
    {
        Example.Seed => new(Seed()),
        Example.Short => new(Seed(), Encoding.UTF8.GetBytes(ShortAnswer)),
        Example.Wide => Biggest(answer => Texts(JsonNode.Parse(answer.Utf8)!).All(text => text.Length <= LongText)),
        _ => Biggest(_ => true),
    };

    /// <summary>What can be measured; some of it needs the pages beside the repository.</summary>
    public static IEnumerable<Example> Examples =>
        Directory.Exists(Corpus.V3) ? Enum.GetValues<Example>() : [Example.Seed, Example.Short];

    private static ApiModel Seed() => OneAnswer.Of(Pages.Load(Repository.At("specs")).Model, "ManagementClient.ReuploadPipelineFunction");

    // The biggest that System.Text.Json can read as it is documented.
    private static Subject Biggest(Func<Answer, bool> isWanted)
    {
        var model = Corpus.LoadV3().Model;
        return Answer.Of(model)
            .Where(answer => answer.Example is not null && isWanted(answer))
            .OrderByDescending(answer => Compact(answer).Length)
            .ThenBy(answer => answer.Name, StringComparer.Ordinal)
            .Select(answer => new Subject(OneAnswer.Of(model, answer.Name)))
            .First(subject => subject.IsReadByAll);
    }

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Texts(member.Value)),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value.GetValue<string>()],
        _ => [],
    };

    private bool IsReadByAll
    {
        get
        {
            try
            {
                _ = SourceGenerated.Read(Utf8);
                _ = Newtonsoft.Read(Utf8);
                return true;
            }
            catch (Exception fault) when (fault is JsonException or global::Newtonsoft.Json.JsonException)
            {
                return false;
            }
        }
    }

    // Servers send no white space.
    private static byte[] Compact(Answer answer) => Encoding.UTF8.GetBytes(JsonNode.Parse(answer.Utf8)!.ToJsonString(new JsonSerializerOptions
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    }));
}
