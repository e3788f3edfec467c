using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Values;

namespace SdkFactory;

/// <summary>What must be known of all pages to weigh that one is not recognised.</summary>
/// <param name="IsAnyRead">Whether any page describes an operation; where none does, the dialect is the wrong one, and each page says so.</param>
/// <param name="Fragments">The files that pages include, ordered.</param>
public sealed record ReadingSurvey(bool IsAnyRead, EquatableArray<string> Fragments)
{
    private readonly HashSet<string> _fragments = new(Fragments);

    /// <summary>Surveys all pages, those that the settings leave out among them.</summary>
    public static ReadingSurvey Survey(IReadOnlyList<PageFacts> pages) => new(
        pages.Any(page => page.IsRead),
        pages.SelectMany(page => page.Fragments).Distinct().OrderBy(path => path, System.StringComparer.Ordinal).ToEquatableArray());

    /// <summary>Whether pages include the file.</summary>
    public bool IsFragment(string path) => _fragments.Contains(path);

    /// <summary>A problem of a page, weighed: one that others include is a fragment, and no page that could not be read.</summary>
    public Problem Weigh(Problem problem) =>
        problem.Kind != Problems.UnrecognisedPage ? problem
        : IsFragment(problem.Path) ? problem with { Severity = Severity.None }
        : IsAnyRead ? problem
        : problem with { Severity = problem.Kind.Severity };

    /// <inheritdoc/>
    public bool Equals(ReadingSurvey? other) => other is not null && IsAnyRead == other.IsAnyRead && Fragments == other.Fragments;

    /// <inheritdoc/>
    public override int GetHashCode() => Fragments.GetHashCode();
}
