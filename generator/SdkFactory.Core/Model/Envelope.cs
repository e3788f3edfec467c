namespace SdkFactory.Model;

/// <summary>The members around every answer, by wire name.</summary>
/// <param name="Status">The member that tells success from failure.</param>
/// <param name="Success">The value of it that means success.</param>
/// <param name="Message">The member with a text for people.</param>
/// <param name="Code">The member with the business error code.</param>
/// <param name="RequestId">The member that identifies the call.</param>
public sealed record Envelope(string Status, long Success, string Message, string Code, string RequestId);
