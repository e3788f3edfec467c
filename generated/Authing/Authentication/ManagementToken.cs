using System;
using System.Text.Json;

namespace Authing.Authentication;

/// <summary>A token of the management API.</summary>
internal sealed class ManagementToken(string text, DateTimeOffset expiresAt)
{
    /// <summary>The token as it is sent.</summary>
    internal string Text { get; } = text;

    /// <summary>When the server stops accepting it, by the machine's clock.</summary>
    internal DateTimeOffset ExpiresAt { get; } = expiresAt;

    /// <summary>The user pool that the token is for; null where the token does not tell.</summary>
    internal string? UserPoolId { get; } = Claim(text, "scoped_userpool_id");

    /// <summary>A claim of a JSON web token, which is read and not verified: the server does that.</summary>
    private static string? Claim(string token, string name)
    {
        var parts = token.Split('.');
        if (parts.Length != 3)
        {
            return null;
        }

        try
        {
            using var claims = JsonDocument.Parse(Convert.FromBase64String(Base64Of(parts[1])));
            return claims.RootElement.ValueKind == JsonValueKind.Object
                && claims.RootElement.TryGetProperty(name, out var claim)
                && claim.ValueKind == JsonValueKind.String ? claim.GetString() : null;
        }
        catch (Exception exception) when (exception is FormatException or JsonException)
        {
            return null;
        }
    }

    private static string Base64Of(string base64Url) =>
        base64Url.Replace('-', '+').Replace('_', '/').PadRight((base64Url.Length + 3) / 4 * 4, '=');
}
