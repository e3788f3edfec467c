using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace SdkFactory.Tests.Behaviour;

/// <summary>A request as it came over the wire.</summary>
/// <param name="Method">The verb.</param>
/// <param name="Target">Path and query, escaped as they were sent.</param>
/// <param name="Headers">The headers, by name in any case.</param>
/// <param name="Body">The body; empty where there was none.</param>
public sealed record RecordedRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    /// <summary>The verb and the target, as a request line has them.</summary>
    public string Line => $"{Method} {Target}";

    /// <summary>The body as text.</summary>
    public string Text => Encoding.UTF8.GetString(Body);

    /// <summary>The media type of the body.</summary>
    public string MediaType => Headers["Content-Type"].Split(';')[0];

    /// <summary>The body as a form, read by the server's own parser.</summary>
    public Task<IFormCollection> ReadFormAsync()
    {
        var request = new DefaultHttpContext().Request;
        request.ContentType = Headers["Content-Type"];
        request.Body = new MemoryStream(Body);
        return request.ReadFormAsync();
    }
}
