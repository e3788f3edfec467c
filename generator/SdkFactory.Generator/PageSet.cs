using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Generator;

/// <summary>The pages of one root, by their settings: an SDK.</summary>
/// <param name="Root">The root, ending in a slash.</param>
/// <param name="Reading">Its settings, and what was wrong with them.</param>
/// <param name="IsEmitted">Whether its namespace is its own; of two sets with one namespace only the first is emitted.</param>
internal sealed record PageSet(string Root, SettingsReading Reading, bool IsEmitted)
{
    public SdkSettings Settings => Reading.Settings;

    /// <summary>The sets of all roots, each with its settings.</summary>
    /// <param name="roots">Each root and the path of its settings.</param>
    /// <param name="files">The files of settings and dialects.</param>
    public static EquatableArray<PageSet> Collect(IEnumerable<(string Root, string Settings)> roots, IEnumerable<InputFile> files)
    {
        var texts = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            texts[file.Path] = file.Text;
        }

        var namespaces = new HashSet<string>(StringComparer.Ordinal);
        return roots.Distinct()
            .OrderBy(root => root.Root, StringComparer.Ordinal)
            .Select(root => Read(root.Root, root.Settings, texts))
            .Select(set => namespaces.Add(set.Settings.Namespace) ? set : set with { IsEmitted = false })
            .ToEquatableArray();
    }

    /// <summary>What a compiler adds to the problems of the settings.</summary>
    public IEnumerable<Problem> Problems(bool languageIsKnown)
    {
        if (!languageIsKnown)
        {
            yield return Problem.At(Diagnostics.Problems.OldLanguage, Settings.Path, "The SDK needs C# 11 or later, so nothing is emitted. Raise <LangVersion>.");
        }

        if (!IsEmitted)
        {
            yield return Problem.At(Diagnostics.Problems.SharedNamespace, Settings.Path, $"Other pages of this project have the namespace '{Settings.Namespace}' already, so these are not emitted. Give them one of their own.");
        }
    }

    private static PageSet Read(string root, string path, Dictionary<string, string?> texts)
    {
        var folder = path.Substring(0, path.LastIndexOf('/') + 1);
        var shown = path.StartsWith(root, StringComparison.Ordinal) ? path.Substring(root.Length) : path;
        var unreadable = new List<Problem>();
        var reading = SettingsReader.Read(shown, Text(path, shown), name => Text(folder + name, name));
        return new PageSet(root, reading with { Problems = [.. unreadable, .. reading.Problems] }, IsEmitted: true);

        // One that is not there is the reader's to judge; one that cannot be read must not pass for that.
        string? Text(string file, string shownAs)
        {
            if (texts.TryGetValue(file, out var text) && text is null) unreadable.Add(InputFile.Unreadable(shownAs));
            return text;
        }
    }
}
