#nullable enable

namespace SdkFactory.Support;

/// <summary>What is accepted where JSON differs from what the API documents.</summary>
public enum JsonReading
{
    /// <summary>
    /// Whatever loses nothing: a member that is missing or null, a scalar spelled as text, any value where text should
    /// be, one item instead of a list, a list or an object as JSON in a text, an empty text for a date. A value that its
    /// member cannot hold is kept among the additional members, and the member is as if missing.
    /// </summary>
    Tolerant,

    /// <summary>
    /// What is documented and nothing else; a fault says which member of which type. Members that are not documented
    /// are kept, and so are new values of an enum.
    /// </summary>
    Strict,
}
