#nullable enable

namespace SdkFactory.Support;

/// <summary>The body of an <see cref="ApiFile"/>. Unlike <see cref="global::System.Net.Http.StreamContent"/> it does not close the caller's stream.</summary>
internal sealed class ApiFileContent : global::System.Net.Http.HttpContent
{
    private readonly ApiFile _file;

    /// <summary>The body of <paramref name="file"/>.</summary>
    internal ApiFileContent(ApiFile file)
    {
        _file = file;
        Headers.ContentType = global::System.Net.Http.Headers.MediaTypeHeaderValue.Parse(file.ContentType);
    }

    /// <inheritdoc/>
    protected override global::System.Threading.Tasks.Task SerializeToStreamAsync(
        global::System.IO.Stream stream,
        global::System.Net.TransportContext? context) =>
        SerializeToStreamAsync(stream, context, global::System.Threading.CancellationToken.None);

    /// <inheritdoc/>
    protected override global::System.Threading.Tasks.Task SerializeToStreamAsync(
        global::System.IO.Stream stream,
        global::System.Net.TransportContext? context,
        global::System.Threading.CancellationToken cancellationToken)
    {
        if (_file.Content.CanSeek)
        {
            _file.Content.Position = _file.Start;
        }

        return _file.Content.CopyToAsync(stream, cancellationToken);
    }

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = _file.Content.CanSeek ? _file.Content.Length - _file.Start : 0;
        return _file.Content.CanSeek;
    }
}
