namespace SdkFactory.Claims;

/// <summary>What a type cell says, before anything is resolved.</summary>
public enum TypeClaimKind
{
    /// <summary>Text.</summary>
    String,

    /// <summary>A number; whether it is integral is decided by evidence.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>An object whose members are not documented.</summary>
    Object,

    /// <summary>Nothing that narrows it: a union, or an empty cell.</summary>
    Any,

    /// <summary>A list; its element may be unknown.</summary>
    Array,

    /// <summary>A structure by its name.</summary>
    Reference,

    /// <summary>A file that is uploaded or downloaded.</summary>
    File,

    /// <summary>A value of an enum whose table this row stands in.</summary>
    Value,
}
