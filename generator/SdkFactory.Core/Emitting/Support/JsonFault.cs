#nullable enable

namespace SdkFactory.Support;

#pragma warning disable CA1032, CA1064 // Made by the code that reads JSON; callers meet it as the JsonException that it is.

/// <summary>A fault that this SDK found, not the framework. Its text never quotes a value, which may be a secret.</summary>
internal sealed class JsonFault : global::System.Text.Json.JsonException
{
    internal JsonFault(string message)
        : base(message)
    {
    }

    internal JsonFault(string type, string member, string message)
        : base($"{type}.{member}: {message}")
    {
    }
}
