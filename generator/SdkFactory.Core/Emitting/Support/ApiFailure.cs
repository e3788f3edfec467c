#nullable enable

namespace SdkFactory.Support;

/// <summary>What an envelope says about a call that failed.</summary>
/// <param name="StatusCode">The envelope's status.</param>
/// <param name="ApiCode">The business error code.</param>
/// <param name="RequestId">What identifies the call.</param>
/// <param name="Message">The server's text for people.</param>
internal readonly record struct ApiFailure(long? StatusCode, long? ApiCode, string? RequestId, string? Message);
