namespace SdkFactory.Cli.Files;

/// <summary>What stands where a file is to be written.</summary>
internal enum FileState
{
    /// <summary>Nothing.</summary>
    Added,

    /// <summary>A file of ours with another text.</summary>
    Changed,

    /// <summary>A file of ours with this very text.</summary>
    Unchanged,

    /// <summary>Something that is not ours.</summary>
    Foreign,
}
