using SdkFactory.Values;

namespace SdkFactory.Settings;

/// <summary>The members around every answer, by wire name; an answer that has the status member is in the envelope.</summary>
/// <param name="Status">The member that tells success from failure.</param>
/// <param name="Success">The value of it that means success.</param>
/// <param name="Message">The member with a text for people.</param>
/// <param name="Code">The member with the business error code.</param>
/// <param name="RequestId">The member that identifies the call.</param>
/// <param name="Payload">The member with the payload.</param>
/// <param name="Required">The members that every successful answer has.</param>
public sealed record EnvelopeWords(
    string Status,
    long Success,
    string Message,
    string Code,
    string RequestId,
    string Payload,
    EquatableArray<string> Required)
{
    /// <summary>Whether a member is the envelope's own; others that stand beside them belong to the answer.</summary>
    public bool Has(string wireName) =>
        wireName == Status || wireName == Message || wireName == Code || wireName == RequestId || wireName == Payload;
}
