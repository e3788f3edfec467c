#nullable enable

namespace SdkFactory.Support;

#pragma warning disable CA1064 // Where the SDK is internal, so are its failures.

/// <summary>
/// A call that failed. What the server said is in the properties; the body is never part of the message, for it may hold
/// secrets. The properties can be set, so that tests can make the failures that they need.
/// </summary>
public sealed class ApiException : global::System.Exception
{
    /// <summary>A failure without a description.</summary>
    public ApiException()
        : this("The call failed.")
    {
    }

    /// <summary>A failure.</summary>
    /// <param name="message">What failed.</param>
    public ApiException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with a cause.</summary>
    /// <param name="message">What failed.</param>
    /// <param name="innerException">Why.</param>
    public ApiException(string message, global::System.Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>A failure before there was a response.</summary>
    internal ApiException(ApiErrorKind kind, ApiRequest request, global::System.Exception cause)
        : base(Describe(kind, request.Operation, null, default), cause)
    {
        Kind = kind;
        Operation = request.Operation;
    }

    /// <summary>A failure that a response shows.</summary>
    internal ApiException(
        ApiErrorKind kind,
        ApiRequest request,
        global::System.Net.HttpStatusCode httpStatus,
        byte[] rawBody,
        ApiFailure facts,
        global::System.Exception? cause = null)
        : base(Describe(kind, request.Operation, httpStatus, facts), cause)
    {
        Kind = kind;
        Operation = request.Operation;
        HttpStatus = httpStatus;
        StatusCode = facts.StatusCode;
        ApiCode = facts.ApiCode;
        RequestId = facts.RequestId;
        ServerMessage = facts.Message;
        RawBody = rawBody;
    }

    /// <summary>Where the call failed.</summary>
    public ApiErrorKind Kind { get; init; }

    /// <summary>The operation that was called.</summary>
    public string Operation { get; init; } = "";

    /// <summary>The HTTP status; null where there was no response.</summary>
    public global::System.Net.HttpStatusCode? HttpStatus { get; init; }

    /// <summary>The status that the response itself states; null where it states none.</summary>
    public long? StatusCode { get; init; }

    /// <summary>The business error code; null where the response has none.</summary>
    public long? ApiCode { get; init; }

    /// <summary>What identifies the call in the server's logs; null where the response has none.</summary>
    public string? RequestId { get; init; }

    /// <summary>The server's own text for people; null where the response has none.</summary>
    public string? ServerMessage { get; init; }

    /// <summary>The response's body; empty where there was no response.</summary>
    public global::System.ReadOnlyMemory<byte> RawBody { get; init; }

    /// <summary>The response's body, read as UTF-8; null where there was none.</summary>
    public string? RawText => RawBody.IsEmpty ? null : global::System.Text.Encoding.UTF8.GetString(RawBody.Span);

    private static string Describe(
        ApiErrorKind kind,
        string operation,
        global::System.Net.HttpStatusCode? httpStatus,
        ApiFailure facts)
    {
        var text = new global::System.Text.StringBuilder(operation).Append(": ").Append(kind switch
        {
            ApiErrorKind.Connection => "the server was not reached, or the connection broke",
            ApiErrorKind.Timeout => "no response came in time",
            ApiErrorKind.HttpStatus => "the HTTP status is not one of success",
            ApiErrorKind.Envelope => "the response says that the call failed",
            ApiErrorKind.TooLarge => "the response has more bytes than the HTTP client accepts",
            _ => "the body of the response is not what the API describes",
        });

        string separator = " (";
        Append("HTTP ", (long?)httpStatus);
        Append("status ", facts.StatusCode);
        Append("code ", facts.ApiCode);
        AppendText("request ", facts.RequestId);
        text.Append(separator == ", " ? ")" : "");
        text.Append(string.IsNullOrEmpty(facts.Message) ? "." : ": ").Append(facts.Message);
        return text.ToString();

        void Append(string name, long? value) => AppendText(name, WireText.Of(value));

        void AppendText(string name, string? value)
        {
            if (value is not null)
            {
                text.Append(separator).Append(name).Append(value);
                separator = ", ";
            }
        }
    }
}
