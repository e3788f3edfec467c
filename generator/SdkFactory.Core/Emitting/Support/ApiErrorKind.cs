#nullable enable

namespace SdkFactory.Support;

/// <summary>Where a call failed.</summary>
public enum ApiErrorKind
{
    /// <summary>The server was not reached, or the connection broke.</summary>
    Connection,

    /// <summary>No response came in time.</summary>
    Timeout,

    /// <summary>The response's HTTP status is not one of success.</summary>
    HttpStatus,

    /// <summary>The HTTP status means success, but the response itself says that the call failed.</summary>
    Envelope,

    /// <summary>The response's body is not what the API describes.</summary>
    InvalidBody,

    /// <summary>The response has more bytes than the HTTP client accepts.</summary>
    TooLarge,
}
