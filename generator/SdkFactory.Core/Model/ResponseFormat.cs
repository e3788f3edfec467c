namespace SdkFactory.Model;

/// <summary>How a response's body is read.</summary>
public enum ResponseFormat
{
    /// <summary>JSON, into the response type.</summary>
    Json,

    /// <summary>Text, as a string.</summary>
    Text,

    /// <summary>Bytes, as a stream.</summary>
    Binary,

    /// <summary>Nothing is read.</summary>
    Empty,
}
