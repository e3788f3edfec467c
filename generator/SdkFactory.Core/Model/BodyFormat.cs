namespace SdkFactory.Model;

/// <summary>How a request's body is written.</summary>
public enum BodyFormat
{
    /// <summary>No body.</summary>
    None,

    /// <summary><c>application/json</c>.</summary>
    Json,

    /// <summary><c>application/x-www-form-urlencoded</c>.</summary>
    Form,

    /// <summary><c>multipart/form-data</c>.</summary>
    Multipart,
}
