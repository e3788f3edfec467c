using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using SdkFactory.Emitting;
using SdkFactory.Model;
using SdkFactory.Tests.Compiling;

namespace SdkFactory.Tests.Serialization;

/// <summary>An SDK, compiled and loaded, with a driver beside it that reads an answer and writes it again.</summary>
internal sealed class EmittedSdk
{
    private readonly Func<string, byte[], bool, byte[]> _readAndWrite;

    public EmittedSdk(ApiModel model)
    {
        Answers = model.Clients
            .SelectMany(client => client.Operations.Select(operation => new Answer($"{client.Name}.{operation.Name}", operation)))
            .Where(answer => answer.Operation.AnswerType is not null)
            .ToList();
        Assembly = SdkCompilation.Load(SdkCompilation.Of(SdkEmitter.Emit(model), beside: Driver(model)));
        _readAndWrite = Assembly.GetType($"{model.Namespace}.Driver", throwOnError: true)!.GetMethod("ReadAndWrite")!.CreateDelegate<Func<string, byte[], bool, byte[]>>();
    }

    /// <summary>The operations that answer with JSON.</summary>
    public IReadOnlyList<Answer> Answers { get; }

    /// <summary>The loaded SDK.</summary>
    public Assembly Assembly { get; }

    /// <summary>Reads JSON as the answer of an operation, and writes it.</summary>
    public byte[] ReadAndWrite(Answer answer, byte[] utf8, bool strict = false) => _readAndWrite(answer.Name, utf8, strict);

    private string Driver(ApiModel model) => $$"""
        namespace {{model.Namespace}};

        internal static class Driver
        {
            public static byte[] ReadAndWrite(string operation, byte[] utf8, bool strict) => operation switch
            {
                {{string.Join("\n        ", Answers.Select(answer => $"{Literal.Of(answer.Name)} => ReadAndWrite<{CSharpType.Of(answer.Type)}, {CSharpType.Codec(answer.Type)}>(utf8, strict),"))}}
                _ => throw new global::System.ArgumentOutOfRangeException(nameof(operation)),
            };

            private static byte[] ReadAndWrite<T, TCodec>(byte[] utf8, bool strict)
                where TCodec : IJsonCodec<T> =>
                JsonBytes.Write<T, TCodec>(JsonBytes.Read<T, TCodec>(utf8, strict ? JsonReading.Strict : JsonReading.Tolerant));
        }
        """;
}
