namespace SdkFactory.Model;

/// <summary>The HTTP verb of an operation.</summary>
public enum Verb
{
    /// <summary>GET.</summary>
    Get,

    /// <summary>POST.</summary>
    Post,

    /// <summary>PUT.</summary>
    Put,

    /// <summary>PATCH.</summary>
    Patch,

    /// <summary>DELETE.</summary>
    Delete,
}
