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
    private PipelineFunctionDto(ref Utf8JsonReader reader, JsonReadContext context)
    {
        FuncId = null!;
        var members = new JsonMembers(context, nameof(PipelineFunctionDto));
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 6 when members.Is("funcId"u8):
                    FuncId = StringJson.Read(ref reader, context);
                    break;
                case 5 when members.Is("scene"u8):
                    Scene = EnumJson<PipelineFunctionScene, PipelineFunctionSceneText>.Read(ref reader, context);
                    break;
                case 7 when members.Is("isAsync"u8):
                    _isAsync = NullableJson<bool, BooleanJson>.Read(ref reader, context);
                    break;
                case 7 when members.Is("timeout"u8):
                    Timeout = NullableJson<long, Int64Json>.Read(ref reader, context);
                    break;
                case 5 when members.Is("ratio"u8):
                    Ratio = NullableJson<double, DoubleJson>.Read(ref reader, context);
                    break;
                case 9 when members.Is("createdAt"u8):
                    CreatedAt = NullableJson<DateTimeOffset, DateTimeJson>.Read(ref reader, context);
                    break;
                case 3 when members.Is("day"u8):
                    Day = NullableJson<DateOnly, DateJson>.Read(ref reader, context);
                    break;
                case 6 when members.Is("config"u8):
                    Config = NullableJson<JsonElement, AnyJson>.Read(ref reader, context);
                    break;
                case 4 when members.Is("tags"u8):
                    Tags = ListJson<string, StringJson>.Read(ref reader, context);
                    break;
                case 4 when members.Is("next"u8):
                    Next = ObjectJson<PipelineFunctionDto>.Read(ref reader, context);
                    break;
                default:
                    members.Keep(ref reader);
                    break;
            }
        }

        if (context.IsStrict)
        {
            members.Require(FuncId, "funcId");
            members.Require(_isAsync, "isAsync");
        }

        AdditionalProperties = members.Kept;
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

    static PipelineFunctionDto IJsonModel<PipelineFunctionDto>.Read(ref Utf8JsonReader reader, JsonReadContext context) => new(ref reader, context);

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
        JsonMembers.Write(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    private static class JsonNames
    {
        internal static readonly JsonEncodedText FuncId = JsonMembers.Encode("funcId");
        internal static readonly JsonEncodedText Scene = JsonMembers.Encode("scene");
        internal static readonly JsonEncodedText IsAsync = JsonMembers.Encode("isAsync");
        internal static readonly JsonEncodedText Timeout = JsonMembers.Encode("timeout");
        internal static readonly JsonEncodedText Ratio = JsonMembers.Encode("ratio");
        internal static readonly JsonEncodedText CreatedAt = JsonMembers.Encode("createdAt");
        internal static readonly JsonEncodedText Day = JsonMembers.Encode("day");
        internal static readonly JsonEncodedText Config = JsonMembers.Encode("config");
        internal static readonly JsonEncodedText Tags = JsonMembers.Encode("tags");
        internal static readonly JsonEncodedText Next = JsonMembers.Encode("next");
    }
}
