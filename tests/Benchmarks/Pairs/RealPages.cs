using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SdkFactory.Tests;
using SdkFactory.Tests.Corpora;
using SdkFactory.Tests.Shared;

namespace Benchmarks.Pairs;

/// <summary>The newer pages beside the repository, as texts, and the documents of the same API.</summary>
internal static class RealPages
{
    /// <summary>Whether the pages are there.</summary>
    public static bool Exist => Directory.Exists(Corpus.V3);

    /// <summary>The pages, with the settings that the repository keeps for them.</summary>
    public static PageTexts Load()
    {
        var common = Path.Combine(Corpus.V3, "..", "common");
        return new(
            "/docs/reference/sdk/go/",
            File.ReadAllText(Corpus.ConfigV3),
            Markdown(Corpus.V3),
            [],
            [.. Markdown(common).Select(file => ("/docs/reference/sdk/common/" + file.Path, file.Text))]);
    }

    /// <summary>The paths of the API's own OpenAPI documents, each with the client's name.</summary>
    public static IReadOnlyList<(string Path, string Client)> Documents { get; } =
        [(Document("management"), "ManagementClient"), (Document("authentication"), "AuthenticationClient")];

    private static string Document(string name) => Path.Combine(Repository.Shared, "corpora", "authing-v3-go", $"openapi-{name}.json");

    private static List<(string Path, string Text)> Markdown(string folder) =>
        [.. Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];
}
