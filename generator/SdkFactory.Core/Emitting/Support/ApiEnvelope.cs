#nullable enable

namespace SdkFactory.Support;

/// <summary>
/// The members around every response. The other part of this class says what they are called, as UTF-8
/// (<c>StatusName</c>, <c>CodeName</c>, <c>RequestIdName</c>, <c>MessageName</c>), and which status means success
/// (<c>SuccessValue</c>).
/// </summary>
internal static partial class ApiEnvelope
{
    /// <summary>
    /// What a body says about a failure; null where its status means success. Reading stops at such a status, which is
    /// usually the first member.
    /// </summary>
    internal static ApiFailure? Peek(global::System.ReadOnlySpan<byte> body)
    {
        ApiFailure facts = Scan(body, stopAtSuccess: true);
        return facts.StatusCode == SuccessValue ? null : facts;
    }

    /// <summary>Whatever facts a body has, be it an envelope or not.</summary>
    internal static ApiFailure Describe(global::System.ReadOnlySpan<byte> body) => Scan(body, stopAtSuccess: false);

    private static ApiFailure Scan(global::System.ReadOnlySpan<byte> body, bool stopAtSuccess)
    {
        ApiFailure facts = default;
        global::System.Text.Json.Utf8JsonReader reader = JsonBytes.Open(body);
        try
        {
            var context = new JsonReadContext(JsonReading.Tolerant);
            var members = new JsonMembers(context, nameof(ApiEnvelope));
            bool isObject = reader.Read() && reader.TokenType is global::System.Text.Json.JsonTokenType.StartObject;
            while (isObject && members.Next(ref reader))
            {
                if (members.Is(StatusName))
                {
                    facts = facts with { StatusCode = Number(ref reader) };
                    if (stopAtSuccess && facts.StatusCode == SuccessValue)
                    {
                        break;
                    }
                }
                else if (members.Is(CodeName))
                {
                    facts = facts with { ApiCode = Number(ref reader) };
                }
                else if (members.Is(RequestIdName))
                {
                    facts = facts with { RequestId = Text(ref reader, context) };
                }
                else if (members.Is(MessageName))
                {
                    facts = facts with { Message = Text(ref reader, context) };
                }
                else
                {
                    reader.Skip();
                }
            }
        }
        catch (global::System.Exception exception)
            when (exception is global::System.Text.Json.JsonException or global::System.InvalidOperationException)
        {
            // No JSON, no object, or half of one: what was found until there is all there is to say.
        }

        return facts;
    }

    private static long? Number(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (Int64Json.TryReadSpelled(ref reader, out long value))
        {
            return value;
        }

        reader.Skip();
        return null;
    }

    private static string? Text(ref global::System.Text.Json.Utf8JsonReader reader, JsonReadContext context)
    {
        if (reader.TokenType is not (global::System.Text.Json.JsonTokenType.StartObject
            or global::System.Text.Json.JsonTokenType.StartArray))
        {
            return StringJson.Read(ref reader, context);
        }

        reader.Skip();
        return null;
    }
}
