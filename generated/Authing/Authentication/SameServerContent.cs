using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;

namespace Authing.Authentication;

/// <summary>
/// A body with a secret, which is written to the server that it is for and to no other. A handler that follows a redirect
/// (307 and 308 repeat the body) changes the address of the request before it writes the body again.
/// </summary>
internal sealed class SameServerContent : HttpContent
{
    private readonly HttpContent _content;
    private readonly HttpRequestMessage _request;
    private readonly CredentialHandler _owner;

    internal SameServerContent(HttpContent content, HttpRequestMessage request, CredentialHandler owner)
    {
        _content = content;
        _request = request;
        _owner = owner;
        foreach (var header in content.Headers)
        {
            Headers.TryAddWithoutValidation(header.Key, header.Value);
        }
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        _owner.IsOurs(_request.RequestUri)
            ? _content.CopyToAsync(stream, context)
            : throw new HttpRequestException("The server sent the secret elsewhere by a redirect, which was not followed.");

    protected override bool TryComputeLength(out long length)
    {
        length = _content.Headers.ContentLength ?? 0;
        return _content.Headers.ContentLength is not null;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _content.Dispose();
        }

        base.Dispose(disposing);
    }
}
