using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Authing.Authentication;

/// <summary>
/// Exchanges an access key for a token, keeps the token until it is about to expire, and sends it with every request.
/// </summary>
public sealed class ManagementTokenHandler : CredentialHandler
{
    private readonly AccessKey _accessKey;
    private readonly TimeProvider _clock;
    private readonly TokenCache _tokens;

    /// <summary>Calls with tokens for a key.</summary>
    /// <param name="accessKey">The key.</param>
    /// <param name="baseAddress">The server that the key is for; where it is null, <see cref="ManagementClient.DefaultBaseAddress"/>.</param>
    /// <param name="clock">The time; where it is null, the machine's.</param>
    public ManagementTokenHandler(AccessKey accessKey, Uri? baseAddress = null, TimeProvider? clock = null)
        : base(baseAddress ?? ManagementClient.DefaultBaseAddress)
    {
        ArgumentNullException.ThrowIfNull(accessKey);
        _accessKey = accessKey;
        _clock = clock ?? TimeProvider.System;
        _tokens = new(FetchAsync, _clock);
    }

    private protected override async ValueTask AuthenticateAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var token = await _tokens.GetAsync(cancellationToken).ConfigureAwait(false);

        // The API wants the bare token, without a scheme in front.
        Set(request, "authorization", token.Text);
        if (token.UserPoolId is not null)
        {
            Set(request, "x-authing-userpool-id", token.UserPoolId);
        }
    }

    private async Task<ManagementToken> FetchAsync()
    {
        using var http = new HttpClient(new Exchange(this)) { BaseAddress = BaseAddress };
        var now = _clock.GetUtcNow();
        try
        {
            var answer = await new ManagementClient(http)
                .GetManagementTokenAsync(new() { AccessKeyId = _accessKey.Id, AccessKeySecret = _accessKey.Secret })
                .ConfigureAwait(false);
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(answer.Data.ExpiresIn);
            return new(Credential.Demand(answer.Data.AccessToken), now.AddSeconds(answer.Data.ExpiresIn));
        }
        catch (ApiException failure)
        {
            throw WithoutSecrets(failure);
        }
        catch (ArgumentException)
        {
            throw new ApiException("GetManagementToken: the token is no text that a header can carry, or has no time to live.") { Kind = ApiErrorKind.InvalidBody };
        }
    }

    /// <summary>The same failure without the answer's body, which may hold a token, and with a text that does not repeat the secret.</summary>
    private ApiException WithoutSecrets(ApiException failure) => new(Clean(failure.Message), failure.InnerException)
    {
        Kind = failure.Kind,
        Operation = failure.Operation,
        HttpStatus = failure.HttpStatus,
        StatusCode = failure.StatusCode,
        ApiCode = failure.ApiCode,
        RequestId = failure.RequestId,
        ServerMessage = failure.ServerMessage is null ? null : Clean(failure.ServerMessage),
    };

    private string Clean(string text) => text.Replace(_accessKey.Secret, "***", StringComparison.Ordinal);

    /// <summary>The way of the exchange itself: past this handler, with a body that does not follow a redirect.</summary>
    private sealed class Exchange(ManagementTokenHandler owner) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Content = new SameServerContent(request.Content!, request, owner);
            return owner.ForwardAsync(request, cancellationToken);
        }
    }
}
