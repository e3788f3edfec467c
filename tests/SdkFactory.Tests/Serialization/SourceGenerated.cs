using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using SdkFactory.Emitting;
using SdkFactory.Model;

namespace SdkFactory.Tests.Serialization;

/// <summary>
/// The answers of a model for System.Text.Json: plain types, compiled with its own source generator, which comes with the
/// SDK that builds this project.
/// </summary>
internal sealed class SourceGenerated
{
    private static readonly string GeneratorPath = typeof(SourceGenerated).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "JsonSourceGenerator").Value!;

    private readonly Compiled _compiled;

    public SourceGenerated(ApiModel model, IReadOnlyList<Answer> answers)
    {
        var generator = (IIncrementalGenerator)Activator.CreateInstance(
            Assembly.LoadFrom(GeneratorPath).GetType("System.Text.Json.SourceGeneration.JsonSourceGenerator", throwOnError: true)!)!;
        _compiled = new Compiled(PlainTypes.Namespace, [new PlainTypes(model, PlainFlavor.SystemTextJson).Text, Driver(answers)], [generator]);
    }

    public Func<byte[], object> Reader(Answer answer) => _compiled.Call<Func<byte[], object>>("Reader", answer.Name);

    public Func<object, byte[]> Writer(Answer answer) => _compiled.Call<Func<object, byte[]>>("Writer", answer.Name);

    /// <summary>The same types, read by reflection.</summary>
    public Func<byte[], object> ReflectionReader(Answer answer) => _compiled.Call<Func<byte[], object>>("ReflectionReader", answer.Name);

    /// <summary>The same types, written by reflection.</summary>
    public Func<object, byte[]> ReflectionWriter(Answer answer) => _compiled.Call<Func<object, byte[]>>("ReflectionWriter", answer.Name);

    private static string Of(Answer answer) => PlainTypes.Of(answer.Type, PlainFlavor.SystemTextJson);

    private static string Driver(IReadOnlyList<Answer> answers)
    {
        var types = answers.Select(Of).Distinct(StringComparer.Ordinal);
        return $$"""
            #nullable enable
            namespace {{PlainTypes.Namespace}};

            {{string.Join("\n", types.Select(type => $"[global::System.Text.Json.Serialization.JsonSerializable(typeof({type}))]"))}}
            public sealed partial class Context : global::System.Text.Json.Serialization.JsonSerializerContext { }

            internal static class Info<T>
            {
                public static readonly global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> Value =
                    (global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<T>)Driver.Types.GetTypeInfo(typeof(T))!;
            }

            public static class Driver
            {
                internal static readonly Context Types = new(Options());

                private static readonly global::System.Text.Json.JsonSerializerOptions Reflection = Options();

                public static global::System.Func<byte[], object> Reader(string operation) => operation switch
                {
                    {{Each(answers, answer => $"static utf8 => global::System.Text.Json.JsonSerializer.Deserialize(utf8, Info<{Of(answer)}>.Value)!")}}
                };

                public static global::System.Func<object, byte[]> Writer(string operation) => operation switch
                {
                    {{Each(answers, answer => $"static value => global::System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(({Of(answer)})value, Info<{Of(answer)}>.Value)")}}
                };

                public static global::System.Func<byte[], object> ReflectionReader(string operation) => operation switch
                {
                    {{Each(answers, answer => $"static utf8 => global::System.Text.Json.JsonSerializer.Deserialize<{Of(answer)}>(utf8, Reflection)!")}}
                };

                public static global::System.Func<object, byte[]> ReflectionWriter(string operation) => operation switch
                {
                    {{Each(answers, answer => $"static value => global::System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(({Of(answer)})value, Reflection)")}}
                };

                private static global::System.Text.Json.JsonSerializerOptions Options() => new()
                {
                    Encoder = global::System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                    DefaultIgnoreCondition = global::System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
                };
            }
            """;
    }

    private static string Each(IReadOnlyList<Answer> answers, Func<Answer, string> call) => string.Join(
        "\n        ",
        answers.Select(answer => $"{Literal.Quote(answer.Name)} => {call(answer)},").Append("_ => throw new global::System.ArgumentOutOfRangeException(nameof(operation)),"));
}
