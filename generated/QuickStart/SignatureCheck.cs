using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace QuickStart;

#pragma warning disable CA5350 // HMAC-SHA1 is what the API asks for.

/// <summary>
/// The other side of a signature: computes it anew from the raw request, with none of the SDK's code. The texts that were
/// signed are kept, so that a test can look at them.
/// </summary>
internal sealed class SignatureCheck(string accessKeyId, string accessKeySecret)
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ConcurrentDictionary<string, bool> _nonces = new();

    /// <summary>What was signed last, as the server understands it.</summary>
    public string? LastText { get; private set; }

    /// <summary>Whether a request has the right signature, a nonce that was not there before, and about the right time.</summary>
    public async Task<bool> IsRightAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        LastText = Text(request, body.ToArray());
        var signature = Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(accessKeySecret), Encoding.UTF8.GetBytes(LastText)));
        return request.Headers.Authorization == $"authing {accessKeyId}:{signature}"
            && _nonces.TryAdd(request.Headers["x-authing-signature-nonce"].ToString(), true)
            && DateTimeOffset.TryParseExact(request.Headers.Date, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            && (DateTimeOffset.UtcNow - date).Duration() < TimeSpan.FromMinutes(5);
    }

    private static string Text(HttpRequest request, byte[] body)
    {
        var target = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?', 2);
        var headers = request.Headers
            .Select(header => (Name: header.Key.ToLowerInvariant(), Value: header.Value.ToString().Trim()))
            .Where(header => header.Name == "date" || header.Name.StartsWith("x-authing-", StringComparison.Ordinal))
            .OrderBy(header => header.Name, StringComparer.Ordinal)
            .Select(header => $"{header.Name}:{header.Value}\n");
        var parameters = (HttpMethods.IsGet(request.Method) ? Query(target.ElementAtOrDefault(1)) : Members(body))
            .OrderBy(parameter => parameter.Key, StringComparer.Ordinal)
            .Select(parameter => $"{parameter.Key}={parameter.Value}")
            .ToList();
        return $"{request.Method}\n{string.Concat(headers)}{target[0]}{(parameters.Count == 0 ? "" : "?")}{string.Join('&', parameters)}";
    }

    private static IEnumerable<KeyValuePair<string, string>> Query(string? query) => QueryHelpers.ParseQuery(query).Select(parameter =>
        KeyValuePair.Create(parameter.Key, parameter.Value.Count == 1 ? parameter.Value.ToString() : Stringify(new JsonArray([.. parameter.Value.Select(value => (JsonNode?)value)]))));

    private static IEnumerable<KeyValuePair<string, string>> Members(byte[] body) => body.Length == 0 ? [] : JsonNode.Parse(body)!.AsObject().Select(member =>
        KeyValuePair.Create(member.Key, member.Value is JsonValue value && value.TryGetValue<string>(out var text) ? text : Stringify(member.Value)));

    /// <summary>JSON as the server's own <c>JSON.stringify</c> prints it, which escapes less than .NET does.</summary>
    private static string Stringify(JsonNode? value) => Regex.Replace(
        value?.ToJsonString(Compact) ?? "null",
        @"\\(?:u(?<code>[0-9A-F]{4})|.)",
        escape => !escape.Groups["code"].Success ? escape.Value
            : (char)int.Parse(escape.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture) is var c && c < ' ' ? escape.Value.ToLowerInvariant()
            : c.ToString());
}
