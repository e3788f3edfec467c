namespace SdkFactory.Linking.Deciding;

/// <summary>A decided fact: what was decided, by which source, and what every other source says.</summary>
/// <param name="source">The source that decides.</param>
/// <param name="statement">What it says.</param>
internal abstract class Decided<T>(string source, Statement<T> statement) : DecidedFact
{
    /// <summary>The source that decides.</summary>
    public string Source => source;

    /// <summary>What it says.</summary>
    public Statement<T> Statement => statement;

    /// <summary>What is decided.</summary>
    public T Value => statement.Value;
}
