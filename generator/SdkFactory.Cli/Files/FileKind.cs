namespace SdkFactory.Cli.Files;

/// <summary>What stands at a path.</summary>
internal enum FileKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A file with a content of its own.</summary>
    Regular,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symbolic link, wherever it leads.</summary>
    Link,

    /// <summary>A device of characters, such as a terminal: it takes text, and what it gives may never end.</summary>
    Device,

    /// <summary>A pipe, a socket or a disk: to open it may block for ever.</summary>
    Special,
}
