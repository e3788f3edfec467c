namespace SdkFactory.Values;

/// <summary>How much is read, and how long a name is, at most: far beyond any documentation. PROBLEMS.md has the same table, with the problem of each, with the depth of JSON, which is the JSON reader's own.</summary>
public static class Limits
{
    /// <summary>Bytes of a page or fragment, and characters of a page with all that it includes.</summary>
    public const int PageLength = 4 * 1024 * 1024;

    /// <summary>Fragments that a page includes: those that include each other twice grow with the power of their depth.</summary>
    public const int Includes = 1000;

    /// <summary>How deep includes nest. Documentation nests one or two levels; whatever goes on is a circle of some kind.</summary>
    public const int IncludeDepth = 16;

    /// <summary>Columns of a table.</summary>
    public const int Columns = 100;

    /// <summary>Lines of a table row; one that is longer is a code span that nobody closed.</summary>
    public const int RowLines = 400;

    /// <summary>Bytes, and characters, of a file of settings or a dialect.</summary>
    public const int SettingsLength = 1024 * 1024;

    /// <summary>Bytes, and characters, of a lock file: some hundred times what 5,000 pages need.</summary>
    public const int LockLength = 16 * 1024 * 1024;

    /// <summary>Bytes, and characters, of an output folder's manifest.</summary>
    public const int ManifestLength = 16 * 1024 * 1024;

    /// <summary>Characters of a name in C#.</summary>
    public const int NameLength = 80;

    /// <summary>Characters of the folder of a client.</summary>
    public const int FolderLength = 34;

    /// <summary>Characters of a file's path below the output folder, and of its name in a compilation: a folder, a slash, a name and its ending.</summary>
    public const int PathLength = 120;

    /// <summary>Bytes of a name in such a path: what file systems take.</summary>
    public const int PathNameLength = 255;
}
