using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace SdkFactory.Support;

/// <summary>A type as the emitter writes it, with a member of every kind.</summary>
public sealed partial class PipelineFunctionDto : IJsonModel<PipelineFunctionDto>
{
    private IDictionary<string, JsonElement>? _unknown;

    public PipelineFunctionDto()
    {
    }

    [SetsRequiredMembers]
    private PipelineFunctionDto(ref Utf8JsonReader reader)
    {
        FuncId = null!;
        JsonMembers.Begin(ref reader);
        while (JsonMembers.Next(ref reader, out ReadOnlySpan<byte> name))
        {
            switch (name.Length)
            {
                case 6 when JsonMembers.Is(name, "funcId"u8):
                    FuncId = StringJson.Read(ref reader);
                    break;
                case 5 when JsonMembers.Is(name, "scene"u8):
                    Scene = EnumJson<PipelineFunctionScene, PipelineFunctionSceneText>.Read(ref reader);
                    break;
                case 7 when JsonMembers.Is(name, "isAsync"u8):
                    IsAsync = BooleanJson.Read(ref reader);
                    break;
                case 7 when JsonMembers.Is(name, "timeout"u8):
                    Timeout = NullableJson<long, Int64Json>.Read(ref reader);
                    break;
                case 5 when JsonMembers.Is(name, "ratio"u8):
                    Ratio = NullableJson<double, DoubleJson>.Read(ref reader);
                    break;
                case 9 when JsonMembers.Is(name, "createdAt"u8):
                    CreatedAt = NullableJson<DateTimeOffset, DateTimeJson>.Read(ref reader);
                    break;
                case 3 when JsonMembers.Is(name, "day"u8):
                    Day = NullableJson<DateOnly, DateJson>.Read(ref reader);
                    break;
                case 6 when JsonMembers.Is(name, "config"u8):
                    Config = NullableJson<JsonElement, AnyJson>.Read(ref reader);
                    break;
                case 4 when JsonMembers.Is(name, "tags"u8):
                    Tags = ListJson<string, StringJson>.Read(ref reader);
                    break;
                case 4 when JsonMembers.Is(name, "next"u8):
                    Next = ObjectJson<PipelineFunctionDto>.Read(ref reader);
                    break;
                default:
                    JsonMembers.Keep(ref _unknown, name, ref reader);
                    break;
            }
        }
    }

    public required string FuncId { get; init; }

    public OpenEnum<PipelineFunctionScene> Scene { get; init; }

    public bool IsAsync { get; init; }

    public long? Timeout { get; init; }

    public double? Ratio { get; init; }

    public DateTimeOffset? CreatedAt { get; init; }

    public DateOnly? Day { get; init; }

    public JsonElement? Config { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    public PipelineFunctionDto? Next { get; init; }

    public IDictionary<string, JsonElement>? AdditionalProperties
    {
        get => _unknown;
        init => _unknown = value;
    }

    static PipelineFunctionDto IJsonModel<PipelineFunctionDto>.Read(ref Utf8JsonReader reader) => new(ref reader);

    void IJsonModel<PipelineFunctionDto>.Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        StringJson.Write(writer, "funcId"u8, FuncId);
        EnumJson<PipelineFunctionScene, PipelineFunctionSceneText>.Write(writer, "scene"u8, Scene);
        BooleanJson.Write(writer, "isAsync"u8, IsAsync);
        NullableJson<long, Int64Json>.Write(writer, "timeout"u8, Timeout);
        NullableJson<double, DoubleJson>.Write(writer, "ratio"u8, Ratio);
        NullableJson<DateTimeOffset, DateTimeJson>.Write(writer, "createdAt"u8, CreatedAt);
        NullableJson<DateOnly, DateJson>.Write(writer, "day"u8, Day);
        NullableJson<JsonElement, AnyJson>.Write(writer, "config"u8, Config);
        ListJson<string, StringJson>.Write(writer, "tags"u8, Tags);
        ObjectJson<PipelineFunctionDto>.Write(writer, "next"u8, Next);
        JsonMembers.WriteKept(writer, _unknown);
        writer.WriteEndObject();
    }
}
