using System.IO;

namespace SdkFactory.Tests.Corpora;

/// <summary>The real pages, and the settings that the repository keeps for them.</summary>
internal static class Corpus
{
    /// <summary>90 pages in the dialect of the seed page.</summary>
    public static string V5 => Path.Combine(Repository.Shared, "corpora", "authing-v5-go", "pages");

    /// <summary>523 newer files, 513 of them API pages.</summary>
    public static string V3 => Path.Combine(Repository.Shared, "corpora", "authing-v3-go", "docs", "reference", "sdk", "go");

    public static string ConfigV3 => Repository.At("tests", "Corpora", "authing-v3.sdkfactory.json");

    public static Workspace LoadV5() => Pages.Load(V5, Repository.At("tests", "Corpora", "authing-v5.sdkfactory.json"));

    public static Workspace LoadV3() => Pages.Load(V3, ConfigV3);
}
