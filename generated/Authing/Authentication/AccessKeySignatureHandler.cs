using System;
using System.Net.Http;
using System.Security.Cryptography;
using System.Threading;
using System.Threading.Tasks;

namespace Authing.Authentication;

/// <summary>
/// Signs every request with an access key, whose secret never leaves the process. A nonce and the time make each signature
/// good for one request, so a repeated request is signed anew; the clock of the machine has to be about right.
/// </summary>
public sealed class AccessKeySignatureHandler : CredentialHandler
{
    private readonly AccessKey _accessKey;
    private readonly TimeProvider _clock;

    /// <summary>Signs with a key.</summary>
    /// <param name="accessKey">The key.</param>
    /// <param name="baseAddress">The server that the key is for; where it is null, <see cref="ManagementClient.DefaultBaseAddress"/>.</param>
    /// <param name="clock">The time; where it is null, the machine's.</param>
    public AccessKeySignatureHandler(AccessKey accessKey, Uri? baseAddress = null, TimeProvider? clock = null)
        : base(baseAddress ?? ManagementClient.DefaultBaseAddress)
    {
        ArgumentNullException.ThrowIfNull(accessKey);
        _accessKey = accessKey;
        _clock = clock ?? TimeProvider.System;
    }

    private protected override async ValueTask AuthenticateAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Date = _clock.GetUtcNow();
        Set(request, "x-authing-signature-nonce", RandomNumberGenerator.GetHexString(32, lowercase: true));
        Set(request, "x-authing-signature-method", "HMAC-SHA1");
        Set(request, "x-authing-signature-version", "1.0");
        Set(request, "x-authing-sdk-version", SdkVersion);

        var body = IsJson(request.Content) ? await request.Content!.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false) : [];
        Set(request, "authorization", RequestSignature.Authorization(_accessKey, RequestSignature.TextToSign(request, body)));
    }

    private static bool IsJson(HttpContent? content) =>
        string.Equals(content?.Headers.ContentType?.MediaType, "application/json", StringComparison.OrdinalIgnoreCase);
}
