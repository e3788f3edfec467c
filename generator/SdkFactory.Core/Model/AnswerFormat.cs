namespace SdkFactory.Model;

/// <summary>How an answer's body is read.</summary>
public enum AnswerFormat
{
    /// <summary>JSON, into the answer type.</summary>
    Json,

    /// <summary>Text, as a string.</summary>
    Text,

    /// <summary>Bytes, as a stream.</summary>
    Binary,

    /// <summary>Nothing is read.</summary>
    Empty,
}
