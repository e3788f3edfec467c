using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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

    private readonly Func<string, byte[], object?> _read;
    private readonly Func<string, object?, byte[]> _write;

    public SourceGenerated(ApiModel model, IReadOnlyList<Answer> answers)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Plain",
            new[] { new PlainTypes(model, PlainFlavor.SystemTextJson).Text, Driver(answers) }.Select(text => CSharpSyntaxTree.ParseText(text, options)),
            Net100.References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        var generator = (IIncrementalGenerator)Activator.CreateInstance(Assembly.LoadFrom(GeneratorPath).GetType("System.Text.Json.SourceGeneration.JsonSourceGenerator", throwOnError: true)!)!;
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: options).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        using var image = new MemoryStream();
        var result = generated.Emit(image);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Take(10)));
        }

        image.Position = 0;
        Assembly = new AssemblyLoadContext("Plain").LoadFromStream(image);
        Type driver = Assembly.GetType(PlainTypes.Namespace + ".Driver", throwOnError: true)!;
        _read = driver.GetMethod("Read")!.CreateDelegate<Func<string, byte[], object?>>();
        _write = driver.GetMethod("Write")!.CreateDelegate<Func<string, object?, byte[]>>();
    }

    public Assembly Assembly { get; }

    public object? Read(Answer answer, byte[] utf8) => _read(answer.Name, utf8);

    public byte[] Write(Answer answer, object? value) => _write(answer.Name, value);

    private static string Of(Answer answer) => PlainTypes.Of(answer.Type, PlainFlavor.SystemTextJson);

    private static string Driver(IReadOnlyList<Answer> answers)
    {
        var types = answers.Select(Of).Distinct(StringComparer.Ordinal).Select((name, i) => (name, Info: $"T{i}")).ToDictionary(pair => pair.name, pair => pair.Info, StringComparer.Ordinal);
        return $$"""
            namespace Plain;

            {{string.Concat(types.Select(type => $"[global::System.Text.Json.Serialization.JsonSerializable(typeof({type.Key}), TypeInfoPropertyName = \"{type.Value}\")]\n"))}}
            public sealed partial class Context : global::System.Text.Json.Serialization.JsonSerializerContext { }

            public static class Driver
            {
                public static readonly Context Types = new(new global::System.Text.Json.JsonSerializerOptions
                {
                    Encoder = global::System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                    DefaultIgnoreCondition = global::System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
                });

                public static object Read(string operation, byte[] utf8) => operation switch
                {
                    {{string.Join("\n        ", answers.Select(answer => $"{Literal.Of(answer.Name)} => global::System.Text.Json.JsonSerializer.Deserialize(utf8, Types.{types[Of(answer)]}),"))}}
                    _ => throw new global::System.ArgumentOutOfRangeException(nameof(operation)),
                };

                public static byte[] Write(string operation, object value) => operation switch
                {
                    {{string.Join("\n        ", answers.Select(answer => $"{Literal.Of(answer.Name)} => global::System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(({Of(answer)})value, Types.{types[Of(answer)]}),"))}}
                    _ => throw new global::System.ArgumentOutOfRangeException(nameof(operation)),
                };
            }
            """;
    }
}
