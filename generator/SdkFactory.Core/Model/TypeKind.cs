namespace SdkFactory.Model;

/// <summary>What a value is, once decided.</summary>
public enum TypeKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number of 64 bits.</summary>
    Integer,

    /// <summary>A number with a fraction.</summary>
    Fraction,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>An instant: date, time and offset.</summary>
    DateTime,

    /// <summary>A date without time.</summary>
    Date,

    /// <summary>Any JSON value.</summary>
    Any,

    /// <summary>A JSON object whose members nobody documents.</summary>
    Object,

    /// <summary>An emitted type.</summary>
    Model,

    /// <summary>An emitted enum.</summary>
    Enum,

    /// <summary>A list.</summary>
    List,

    /// <summary>A file that is uploaded.</summary>
    File,
}
