using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;

namespace SdkFactory.Generator;

/// <summary>A file that the project hands to the generator: a page, which has a root, a fragment, or a file of settings.</summary>
/// <param name="Path">Its whole path, with forward slashes.</param>
/// <param name="Root">The root of the pages, ending in a slash; empty for a file that is no page.</param>
/// <param name="Settings">The whole path of the settings that hold for a page.</param>
/// <param name="Text">Its text; null where it cannot be read.</param>
internal sealed record InputFile(string Path, string Root, string Settings, string? Text)
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    public bool IsPage => Root.Length > 0;

    /// <summary>Whether pages may include it.</summary>
    public bool IsMarkdown => Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    /// <summary>The path below the root.</summary>
    public string RelativePath => Path.Substring(Root.Length);

    /// <summary>The file; null for one that is not ours.</summary>
    public static InputFile? Read(AdditionalText file, AnalyzerConfigOptions options, CancellationToken cancellationToken)
    {
        if (!options.TryGetValue(Metadata + "SdkFactorySettings", out var settings) || settings.Length == 0)
        {
            return null;
        }

        options.TryGetValue(Metadata + "SdkFactoryRoot", out var root);
        var path = Slashed(file.Path);
        root = Slashed(root ?? "");
        return root.Length > 0 && !path.StartsWith(root, StringComparison.Ordinal)
            ? null
            : new InputFile(path, root, Slashed(settings), file.GetText(cancellationToken)?.ToString());
    }

    /// <summary>The page; an empty one, with a problem, where the compiler could not read it.</summary>
    public DocPage ToPage() => Text is null
        ? new(RelativePath, "", [], [Unreadable(RelativePath)])
        : new(RelativePath, Text);

    /// <summary>The problem of a file that the compiler could not read.</summary>
    /// <param name="shownPath">The file as problems show it.</param>
    public static Problem Unreadable(string shownPath) => Problem.At(Problems.UnreadableFile, shownPath, "The compiler cannot read the file, so nothing of it has effect.");

    private static string Slashed(string path) => path.Replace('\\', '/');
}
