using System.IO;
using SdkFactory.Tests;

namespace Package.Tests;

/// <summary>The page of <c>specs/</c> that re-uploads a Pipeline function.</summary>
internal static class SeedPage
{
    public const string Name = "management/\u7BA1\u7406-pipeline/reupload-pipeline-function.md";

    /// <summary>The answer that the page shows.</summary>
    public static string Example => File.ReadAllText(Repository.At("specs", Name)).Split("```json\n")[1].Split("\n```")[0];
}
