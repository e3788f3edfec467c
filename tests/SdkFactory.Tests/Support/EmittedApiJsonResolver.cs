using System;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SdkFactory.Support;

/// <summary>The part of <see cref="ApiJsonResolver"/> that the emitter writes.</summary>
public sealed partial class ApiJsonResolver
{
    private partial bool TryFind(Type type, JsonSerializerOptions options, out JsonTypeInfo? info) =>
        IsObject<PipelineFunctionDto>(type, options, out info)
        || IsEnum<PipelineFunctionScene, PipelineFunctionSceneText>(type, options, out info);
}
