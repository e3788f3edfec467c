using System;
using System.IO;
using System.Text;
using Newtonsoft.Json;
using SdkFactory.Model;
using SdkFactory.Tests.Serialization;

namespace Benchmarks;

/// <summary>Newtonsoft.Json over plain types with its own attributes.</summary>
internal static class NewtonsoftCodec
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Codec Of(ApiModel model, Answer answer)
    {
        var name = PlainTypes.Of(answer.Type, PlainFlavor.Newtonsoft);
        var compiled = new Compiled(
            PlainTypes.Namespace,
            [
                new PlainTypes(model, PlainFlavor.Newtonsoft).Text,
                $$"""namespace {{PlainTypes.Namespace}}; public static class Driver { public static global::System.Type Type(string name) => typeof({{name}}); }""",
            ],
            references: [typeof(JsonConvert).Assembly]);
        var type = compiled.Call<Type>("Type", name);
        var serializer = JsonSerializer.Create(new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore, DateParseHandling = DateParseHandling.DateTimeOffset });
        return new Codec(utf8 => Read(serializer, utf8, type), value => Write(serializer, value));
    }

    private static object Read(JsonSerializer serializer, byte[] utf8, Type type)
    {
        using var reader = new JsonTextReader(new StreamReader(new MemoryStream(utf8), Utf8));
        return serializer.Deserialize(reader, type)!;
    }

    private static byte[] Write(JsonSerializer serializer, object value)
    {
        var stream = new MemoryStream();
        using (var writer = new JsonTextWriter(new StreamWriter(stream, Utf8)))
        {
            serializer.Serialize(writer, value);
        }

        return stream.ToArray();
    }
}
