using SdkFactory.Model;

namespace SdkFactory.Emitting;

/// <summary>
/// A file that will exist, and everything that its text depends on: where two plans are equal, so are the files. What
/// a plan does not have is null or empty.
/// </summary>
/// <param name="Name">The file's path below the output without its ending, with forward slashes.</param>
/// <param name="Namespace">The namespace.</param>
/// <param name="Accessibility">Who sees the types.</param>
/// <param name="Client">The client: alone it is its own file; with an operation, whose class the method is in.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Request">The operation's request type, wherever that stands.</param>
/// <param name="Types">The types that stand in the file.</param>
/// <param name="Enums">The enums that stand in the file.</param>
/// <param name="Support">The resource of a file that every SDK carries.</param>
/// <param name="EnumNames">The names of all enums, for the files that lead from a type to its texts.</param>
/// <param name="JsonNames">The names of all types that travel as JSON, for the file that leads to them.</param>
/// <param name="Envelope">The envelope, for the file that says what its members are called.</param>
public sealed record FilePlan(
    string Name,
    string Namespace,
    Accessibility Accessibility,
    ClientHead? Client = null,
    Operation? Operation = null,
    ModelType? Request = null,
    EquatableArray<ModelType> Types = default,
    EquatableArray<ModelEnum> Enums = default,
    string? Support = null,
    EquatableArray<string>? EnumNames = null,
    EquatableArray<string>? JsonNames = null,
    Envelope? Envelope = null)
{
    /// <summary>How the name of every file ends.</summary>
    internal const string Ending = ".g.cs";

    /// <summary>The file's path below the output.</summary>
    public string HintName => Name + Ending;
}
