using System;
using System.Buffers;
using System.Text;
using System.Text.Json;
using SdkFactory.Support;

namespace SdkFactory.Tests.Support;

/// <summary>Reads and writes single values, as emitted code does.</summary>
internal static class Json
{
    internal delegate void WriteMember(Utf8JsonWriter writer);

    internal static T Read<T, TCodec>(string json, JsonReading reading = JsonReading.Tolerant)
        where TCodec : IJsonCodec<T>
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        var context = new JsonReadContext(reading);
        T value = TCodec.Read(ref reader, context);
        context.ThrowIfMisfit();
        return value;
    }

    internal static T Read<T>(string json, JsonReading reading = JsonReading.Tolerant)
        where T : class, IJsonModel<T> =>
        JsonBytes.Read<T>(Encoding.UTF8.GetBytes(json), reading);

    internal static string Write<T, TCodec>(T value)
        where TCodec : IJsonCodec<T> =>
        Encoding.UTF8.GetString(JsonBytes.Write<T, TCodec>(value));

    internal static string Write<T>(T value)
        where T : class, IJsonModel<T> =>
        Encoding.UTF8.GetString(JsonBytes.Write(value));

    /// <summary>An object with the members that are written.</summary>
    internal static string Object(WriteMember write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The text in pieces of one byte, as a pipe may deliver it.</summary>
    internal static ReadOnlySequence<byte> InPieces(string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        var first = new Piece(utf8.AsMemory(0, 1), 0);
        Piece last = first;
        for (int i = 1; i < utf8.Length; i++)
        {
            last = last.Append(utf8.AsMemory(i, 1));
        }

        return new ReadOnlySequence<byte>(first, 0, last, 1);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        internal Piece(ReadOnlyMemory<byte> memory, long index)
        {
            Memory = memory;
            RunningIndex = index;
        }

        internal Piece Append(ReadOnlyMemory<byte> memory)
        {
            var next = new Piece(memory, RunningIndex + 1);
            Next = next;
            return next;
        }
    }
}
