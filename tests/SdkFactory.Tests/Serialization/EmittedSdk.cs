using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SdkFactory.Emitting;
using SdkFactory.Model;

namespace SdkFactory.Tests.Serialization;

/// <summary>An SDK, compiled as a strict consumer would and loaded, with a driver beside it that reads and writes answers.</summary>
internal sealed class EmittedSdk
{
    private readonly Compiled _compiled;

    public EmittedSdk(ApiModel model, bool checkOverflow = false)
    {
        Answers = Answer.Of(model);
        _compiled = new Compiled(
            model.Namespace,
            SdkEmitter.Emit(model).Select(file => file.Text).Append(Driver(model)),
            checkOverflow: checkOverflow,
            version: LanguageVersion.CSharp11,
            documentation: DocumentationMode.Diagnose);
    }

    /// <summary>What the compiler had to say, documentation comments included; there are no errors, or there would be no SDK.</summary>
    public IReadOnlyList<string> Warnings => _compiled.Warnings;

    /// <summary>The operations that answer with JSON.</summary>
    public IReadOnlyList<Answer> Answers { get; }

    public Func<byte[], object> Reader(Answer answer) => _compiled.Call<Func<byte[], object>>("Reader", answer.Name);

    public Func<byte[], object> StrictReader(Answer answer) => _compiled.Call<Func<byte[], object>>("StrictReader", answer.Name);

    public Func<object, byte[]> Writer(Answer answer) => _compiled.Call<Func<object, byte[]>>("Writer", answer.Name);

    /// <summary>Reads through <c>JsonSerializer</c> and the emitted resolver.</summary>
    public Func<byte[], object> Deserializer(Answer answer) => _compiled.Call<Func<byte[], object>>("Deserializer", answer.Name);

    /// <summary>Writes through <c>JsonSerializer</c> and the emitted resolver.</summary>
    public Func<object, byte[]> Serializer(Answer answer) => _compiled.Call<Func<object, byte[]>>("Serializer", answer.Name);

    private string Driver(ApiModel model) => $$"""
        #nullable enable
        namespace {{model.Namespace}};

        internal static class Driver
        {
            private static readonly global::System.Text.Json.JsonSerializerOptions Options = new()
            {
                TypeInfoResolver = ApiJsonResolver.Tolerant,
                Encoder = global::System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            };

            public static global::System.Func<byte[], object> Reader(string operation) => operation switch
            {
                {{Each(answer => $"static utf8 => JsonBytes.Read<{Types(answer)}>(utf8)")}}
            };

            public static global::System.Func<byte[], object> StrictReader(string operation) => operation switch
            {
                {{Each(answer => $"static utf8 => JsonBytes.Read<{Types(answer)}>(utf8, JsonReading.Strict)")}}
            };

            public static global::System.Func<object, byte[]> Writer(string operation) => operation switch
            {
                {{Each(answer => $"static value => JsonBytes.Write<{Types(answer)}>(({CSharpType.Print(answer.Type)})value)")}}
            };

            public static global::System.Func<byte[], object> Deserializer(string operation) => operation switch
            {
                {{Each(answer => $"static utf8 => global::System.Text.Json.JsonSerializer.Deserialize<{CSharpType.Print(answer.Type)}>(utf8, Options)!")}}
            };

            public static global::System.Func<object, byte[]> Serializer(string operation) => operation switch
            {
                {{Each(answer => $"static value => global::System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(({CSharpType.Print(answer.Type)})value, Options)")}}
            };
        }
        """;

    private string Each(Func<Answer, string> call) => string.Join(
        "\n        ",
        Answers.Select(answer => $"{Literal.Quote(answer.Name)} => {call(answer)},").Append("_ => throw new global::System.ArgumentOutOfRangeException(nameof(operation)),"));

    private static string Types(Answer answer) => $"{CSharpType.Print(answer.Type)}, {CSharpType.Codec(answer.Type)}";
}
