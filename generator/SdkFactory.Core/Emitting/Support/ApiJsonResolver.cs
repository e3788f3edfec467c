#nullable enable

namespace SdkFactory.Support;

/// <summary>
/// Lets <see cref="global::System.Text.Json.JsonSerializer"/> and ASP.NET Core read and write the types of this SDK, with
/// the same code that the client uses and without reflection: add it to the
/// <see cref="global::System.Text.Json.JsonSerializerOptions.TypeInfoResolverChain"/>. It knows the types that travel as
/// JSON, their lists, and the values of enums; the other part of this class lists them.
/// </summary>
public sealed partial class ApiJsonResolver : global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
{
    private readonly JsonReading _reading;

    private ApiJsonResolver(JsonReading reading) => _reading = reading;

    /// <summary>Reads tolerantly, as the client does unless it is told otherwise.</summary>
    public static ApiJsonResolver Tolerant { get; } = new(JsonReading.Tolerant);

    /// <summary>Reads what is documented and nothing else.</summary>
    public static ApiJsonResolver Strict { get; } = new(JsonReading.Strict);

    /// <inheritdoc/>
    public global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(
        global::System.Type type,
        global::System.Text.Json.JsonSerializerOptions options)
    {
        _ = TryFind(type, options, out global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? info);
        return info;
    }

    private partial bool TryFind(
        global::System.Type type,
        global::System.Text.Json.JsonSerializerOptions options,
        out global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? info);

    private bool IsObject<T>(
        global::System.Type type,
        global::System.Text.Json.JsonSerializerOptions options,
        out global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? info)
        where T : class, IJsonModel<T> =>
        Is<T, ObjectJson<T>>(type, options, out info)
        || Is<global::System.Collections.Generic.IReadOnlyList<T>, ListJson<T, ObjectJson<T>>>(type, options, out info);

    private bool IsEnum<TEnum, TText>(
        global::System.Type type,
        global::System.Text.Json.JsonSerializerOptions options,
        out global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? info)
        where TEnum : struct, global::System.Enum
        where TText : IEnumText<TEnum> =>
        Is<OpenEnum<TEnum>, EnumJson<TEnum, TText>>(type, options, out info);

    private bool Is<T, TCodec>(
        global::System.Type type,
        global::System.Text.Json.JsonSerializerOptions options,
        out global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? info)
        where TCodec : IJsonCodec<T>
    {
        info = type == typeof(T)
            ? global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<T>(
                options,
                new ApiJsonConverter<T, TCodec>(_reading))
            : null;
        return info is not null;
    }
}
