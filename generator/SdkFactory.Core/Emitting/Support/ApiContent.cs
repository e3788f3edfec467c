#nullable enable

namespace SdkFactory.Support;

/// <summary>Request bodies.</summary>
internal static class ApiContent
{
    /// <summary>An object as JSON.</summary>
    internal static global::System.Net.Http.HttpContent Json<T>(T value)
        where T : class, IJsonModel<T> =>
        Json<T, ObjectJson<T>>(value);

    /// <summary>A value as JSON, with its length.</summary>
    internal static global::System.Net.Http.HttpContent Json<T, TCodec>(T value)
        where TCodec : IJsonCodec<T>
    {
        var content = new global::System.Net.Http.ByteArrayContent(JsonBytes.Write<T, TCodec>(value));
        content.Headers.ContentType = new global::System.Net.Http.Headers.MediaTypeHeaderValue("application/json", "utf-8");
        return content;
    }
}
