namespace SdkFactory.Settings;

/// <summary>What a pinned name names; in the order of the lock file.</summary>
public enum PinKind
{
    /// <summary>The type that a page means by a name which others use for another type; by page and name.</summary>
    Type,

    /// <summary>The request type of a page, where it gave way to another type; by page.</summary>
    Request,

    /// <summary>The method of a page, where another page states its name too; by page.</summary>
    Operation,

    /// <summary>The C# type of a wire name, where that was taken.</summary>
    Model,

    /// <summary>The property of a member, where its name was taken; by type and member.</summary>
    Member,

    /// <summary>The enum of a member; by type and member.</summary>
    Enum,

    /// <summary>The value of an enum, where its name was taken; by enum and value.</summary>
    Value,
}
