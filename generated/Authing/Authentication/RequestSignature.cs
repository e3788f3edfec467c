using System;
using System.Linq;
using System.Net.Http;
using System.Security.Cryptography;
using System.Text;

namespace Authing.Authentication;

/// <summary>
/// The signature of a request: <c>Base64(HMAC-SHA1(secret, text))</c>, where the text is the verb, the headers
/// <c>date</c> and <c>x-authing-*</c>, and the path with its parameters.
/// </summary>
internal static class RequestSignature
{
    /// <summary>The value of the authorization header: <c>authing ID:SIGNATURE</c>.</summary>
    internal static string Authorization(AccessKey key, string textToSign) => $"authing {key.Id}:{Sign(key.Secret, textToSign)}";

    /// <summary>What is signed: the verb, each header on a line, and path and parameters.</summary>
    /// <param name="request">The request with all headers that are signed.</param>
    /// <param name="body">The body as it is sent; empty where there is none or it is no JSON.</param>
    internal static string TextToSign(HttpRequestMessage request, ReadOnlyMemory<byte> body)
    {
        var address = request.RequestUri!;
        var parameters = request.Content is null ? SignedParameters.OfQuery(address.Query) : SignedParameters.OfBody(body);
        var text = new StringBuilder(request.Method.Method.ToUpperInvariant()).Append('\n');
        foreach (var (name, value) in request.Headers.NonValidated
            .Select(header => (Name: header.Key.ToLowerInvariant(), Value: header.Value.ToString()))
            .Where(header => header.Name == "date" || header.Name.StartsWith("x-authing-", StringComparison.Ordinal))
            .OrderBy(header => header.Name, StringComparer.Ordinal))
        {
            text.Append(name).Append(':').Append(OneLine(value)).Append('\n');
        }

        text.Append(address.AbsolutePath);
        return parameters.Length == 0 ? text.ToString() : text.Append('?').Append(parameters).ToString();
    }

    private static string OneLine(string value) => value.Replace('\t', ' ').Replace('\n', ' ').Replace('\f', ' ').Trim();

#pragma warning disable CA5350 // HMAC-SHA1 is what the API asks for; as a message authentication code it is not known to be broken.
    private static string Sign(string secret, string text) =>
        Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(text)));
#pragma warning restore CA5350
}
