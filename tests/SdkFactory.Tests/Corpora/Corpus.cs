using System;
using System.IO;
using SdkFactory.Cli.Loading;

namespace SdkFactory.Tests.Corpora;

/// <summary>The real pages, and the settings that the repository keeps for them. Each corpus is read and linked once for all tests.</summary>
internal static class Corpus
{
    private static readonly Lazy<LoadedWorkspace> Specs = new(() => Pages.LoadFolder(Repository.At("specs")));
    private static readonly Lazy<LoadedWorkspace> FolderOfV5 = new(() => Pages.LoadFolder(V5, ConfigV5));
    private static readonly Lazy<LoadedWorkspace> FolderOfV3 = new(() => Pages.LoadFolder(V3, ConfigV3));

    /// <summary>90 pages in the dialect of the seed page.</summary>
    public static string V5 => Path.Combine(Repository.Shared, "corpora", "authing-v5-go", "pages");

    /// <summary>523 newer files, 513 of them API pages.</summary>
    public static string V3 => Path.Combine(Repository.Shared, "corpora", "authing-v3-go", "docs", "reference", "sdk", "go");

    public static string ConfigV5 => Repository.At("tests", "Corpora", "authing-v5.sdkfactory.json");

    public static string ConfigV3 => Repository.At("tests", "Corpora", "authing-v3.sdkfactory.json");

    /// <summary>The pages that the repository itself keeps.</summary>
    public static Workspace LoadSpecs() => Specs.Value.Workspace;

    public static Workspace LoadV5() => FolderOfV5.Value.Workspace;

    public static Workspace LoadV3() => FolderV3.Workspace;

    /// <summary>The newer pages, with settings and texts as they were read.</summary>
    public static LoadedWorkspace FolderV3 => FolderOfV3.Value;
}
