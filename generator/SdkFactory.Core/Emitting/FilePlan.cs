using SdkFactory.Model;
using SdkFactory.Values;

namespace SdkFactory.Emitting;

/// <summary>A file that will exist, and everything that its text depends on: where two plans are equal, so are the files.</summary>
/// <param name="Head">What every file has.</param>
public abstract record FilePlan(FileHead Head)
{
    /// <summary>How the name of every file ends.</summary>
    internal const string Ending = ".g.cs";

    /// <summary>The file's path below the output.</summary>
    public string HintName => Head.Name + Ending;

    /// <summary>What every SDK carries.</summary>
    /// <param name="Head">What every file has.</param>
    /// <param name="Resource">The resource that the text is.</param>
    public sealed record Support(FileHead Head, string Resource) : FilePlan(Head);

    /// <summary>A client without its operations.</summary>
    public sealed record ClientFile(FileHead Head, ClientHead Client) : FilePlan(Head);

    /// <summary>An operation with the types and enums that it alone has.</summary>
    /// <param name="Head">What every file has.</param>
    /// <param name="Client">The client whose class the method is in.</param>
    /// <param name="Operation">The operation.</param>
    /// <param name="Request">Its request type, wherever that stands; null without parameters.</param>
    /// <param name="Types">The types that stand in the file.</param>
    /// <param name="Enums">The enums that stand in the file.</param>
    public sealed record OperationFile(
        FileHead Head,
        ClientHead Client,
        Operation Operation,
        ModelType? Request,
        EquatableArray<ModelType> Types,
        EquatableArray<ModelEnum> Enums) : FilePlan(Head);

    /// <summary>A type that several operations have.</summary>
    public sealed record TypeFile(FileHead Head, ModelType Type) : FilePlan(Head);

    /// <summary>An enum that several operations have.</summary>
    public sealed record EnumFile(FileHead Head, ModelEnum Enum) : FilePlan(Head);

    /// <summary>What the members of the envelope are called.</summary>
    /// <param name="Head">What every file has.</param>
    /// <param name="Envelope">The envelope; null where the API has none.</param>
    public sealed record EnvelopeNames(FileHead Head, Envelope? Envelope) : FilePlan(Head);

    /// <summary>What leads from a type argument to the texts of its enum.</summary>
    /// <param name="Head">What every file has.</param>
    /// <param name="Enums">The names of all enums.</param>
    public sealed record EnumTexts(FileHead Head, EquatableArray<string> Enums) : FilePlan(Head);

    /// <summary>What leads from a type to the code that reads and writes it.</summary>
    /// <param name="Head">What every file has.</param>
    /// <param name="Types">The names of all types that travel as JSON.</param>
    /// <param name="Enums">The names of all enums.</param>
    public sealed record JsonTypes(FileHead Head, EquatableArray<string> Types, EquatableArray<string> Enums) : FilePlan(Head);
}
