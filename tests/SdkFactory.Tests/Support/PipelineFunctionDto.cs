using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace SdkFactory.Support;

/// <summary>A type as the emitter writes it, with a member of every kind.</summary>
public sealed partial class PipelineFunctionDto : IJsonModel<PipelineFunctionDto>
{
    private readonly bool? _isAsync;

    public PipelineFunctionDto()
    {
    }

    [SetsRequiredMembers]
    private PipelineFunctionDto(ref Utf8JsonReader reader, JsonPass pass)
    {
        FuncId = null!;
        IDictionary<string, JsonElement>? unknown = null;
        while (JsonMembers.Next(ref reader, pass, ref unknown, out ReadOnlySpan<byte> name))
        {
            switch (name.Length)
            {
                case 6 when JsonMembers.Is(name, "funcId"u8):
                    FuncId = StringJson.Read(ref reader, pass);
                    break;
                case 5 when JsonMembers.Is(name, "scene"u8):
                    Scene = EnumJson<PipelineFunctionScene, PipelineFunctionSceneText>.Read(ref reader, pass);
                    break;
                case 7 when JsonMembers.Is(name, "isAsync"u8):
                    _isAsync = NullableJson<bool, BooleanJson>.Read(ref reader, pass);
                    break;
                case 7 when JsonMembers.Is(name, "timeout"u8):
                    Timeout = NullableJson<long, Int64Json>.Read(ref reader, pass);
                    break;
                case 5 when JsonMembers.Is(name, "ratio"u8):
                    Ratio = NullableJson<double, DoubleJson>.Read(ref reader, pass);
                    break;
                case 9 when JsonMembers.Is(name, "createdAt"u8):
                    CreatedAt = NullableJson<DateTimeOffset, DateTimeJson>.Read(ref reader, pass);
                    break;
                case 3 when JsonMembers.Is(name, "day"u8):
                    Day = NullableJson<DateOnly, DateJson>.Read(ref reader, pass);
                    break;
                case 6 when JsonMembers.Is(name, "config"u8):
                    Config = NullableJson<JsonElement, AnyJson>.Read(ref reader, pass);
                    break;
                case 4 when JsonMembers.Is(name, "tags"u8):
                    Tags = ListJson<string, StringJson>.Read(ref reader, pass);
                    break;
                case 4 when JsonMembers.Is(name, "next"u8):
                    Next = ObjectJson<PipelineFunctionDto>.Read(ref reader, pass);
                    break;
                default:
                    JsonMembers.Keep(ref unknown, name, ref reader);
                    break;
            }
        }

        if (pass.IsStrict)
        {
            JsonMembers.Require<PipelineFunctionDto>(FuncId, "funcId");
            JsonMembers.Require<PipelineFunctionDto>(_isAsync, "isAsync");
        }

        AdditionalProperties = unknown;
    }

    public required string FuncId { get; init; }

    public OpenEnum<PipelineFunctionScene> Scene { get; init; }

    public required bool IsAsync
    {
        get => _isAsync.GetValueOrDefault();
        init => _isAsync = value;
    }

    public long? Timeout { get; init; }

    public double? Ratio { get; init; }

    public DateTimeOffset? CreatedAt { get; init; }

    public DateOnly? Day { get; init; }

    public JsonElement? Config { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    public PipelineFunctionDto? Next { get; init; }

    public IDictionary<string, JsonElement>? AdditionalProperties { get; init; }

    static PipelineFunctionDto IJsonModel<PipelineFunctionDto>.Read(ref Utf8JsonReader reader, JsonPass pass) => new(ref reader, pass);

    void IJsonModel<PipelineFunctionDto>.Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        StringJson.Write(writer, JsonNames.FuncId, FuncId);
        EnumJson<PipelineFunctionScene, PipelineFunctionSceneText>.Write(writer, JsonNames.Scene, Scene);
        BooleanJson.Write(writer, JsonNames.IsAsync, _isAsync);
        Int64Json.Write(writer, JsonNames.Timeout, Timeout);
        DoubleJson.Write(writer, JsonNames.Ratio, Ratio);
        DateTimeJson.Write(writer, JsonNames.CreatedAt, CreatedAt);
        DateJson.Write(writer, JsonNames.Day, Day);
        AnyJson.Write(writer, JsonNames.Config, Config);
        ListJson<string, StringJson>.Write(writer, JsonNames.Tags, Tags);
        ObjectJson<PipelineFunctionDto>.Write(writer, JsonNames.Next, Next);
        JsonMembers.WriteKept(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    private static class JsonNames
    {
        internal static readonly JsonEncodedText FuncId = JsonMembers.Name("funcId");
        internal static readonly JsonEncodedText Scene = JsonMembers.Name("scene");
        internal static readonly JsonEncodedText IsAsync = JsonMembers.Name("isAsync");
        internal static readonly JsonEncodedText Timeout = JsonMembers.Name("timeout");
        internal static readonly JsonEncodedText Ratio = JsonMembers.Name("ratio");
        internal static readonly JsonEncodedText CreatedAt = JsonMembers.Name("createdAt");
        internal static readonly JsonEncodedText Day = JsonMembers.Name("day");
        internal static readonly JsonEncodedText Config = JsonMembers.Name("config");
        internal static readonly JsonEncodedText Tags = JsonMembers.Name("tags");
        internal static readonly JsonEncodedText Next = JsonMembers.Name("next");
    }
}
