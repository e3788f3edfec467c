using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SdkFactory.Diagnostics;

namespace SdkFactory.Cli.Printing;

/// <summary>Problems as people read them: by id, the gravest first.</summary>
internal static class ProblemLines
{
    private const int ShownInfos = 5;

    /// <summary>The lines of <paramref name="problems"/>.</summary>
    /// <param name="problems">The problems, in the order in which one id's are shown.</param>
    /// <param name="root">The folder that their paths are relative to.</param>
    /// <param name="workingDirectory">The folder that printed paths are relative to, so that a terminal finds the files.</param>
    /// <param name="verbose">Whether all notes are shown where there are many of one id.</param>
    public static IEnumerable<string> Print(IEnumerable<Problem> problems, string root, string workingDirectory, bool verbose) =>
        problems
            .Select(problem => problem with { Path = Path.GetRelativePath(workingDirectory, Path.Combine(root, problem.Path)) })
            .GroupBy(problem => problem.Kind)
            .OrderByDescending(group => group.Max(problem => problem.Severity))
            .ThenBy(group => group.Key.Id, StringComparer.Ordinal)
            .SelectMany(group => Group(group.Key, [.. group], verbose));

    private static IEnumerable<string> Group(ProblemKind kind, IReadOnlyCollection<Problem> problems, bool verbose)
    {
        var isShort = !verbose && problems.All(problem => problem.Severity == Severity.Info);
        var shown = isShort ? ShownInfos : problems.Count;

        yield return $"{kind.Id} {kind.Name} ({problems.Count}): {kind.Title}";
        foreach (var problem in problems.Take(shown)) yield return problem.ToString();
        if (problems.Count > shown) yield return $"... and {problems.Count - shown} more; --verbose shows them";
        yield return "";
    }
}
