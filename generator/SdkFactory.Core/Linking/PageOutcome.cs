using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Definitions;
using SdkFactory.Linking.Operations;

namespace SdkFactory.Linking;

/// <summary>What linking made of one page. As long as that stays the same, so does the instance.</summary>
public sealed class PageOutcome
{
    private readonly SelectedPage _page;
    private readonly OutlinedPage? _outline;
    private readonly HashSet<string>? _left;

    internal PageOutcome(SelectedPage page, OutlinedPage? outline, IReadOnlyList<Problem> problems)
    {
        _page = page;
        _outline = outline;
        Problems = problems;
        foreach (var problem in problems)
        {
            if (problem.Kind == Diagnostics.Problems.Excluded && problem.Row is { } section)
            {
                (_left ??= new(StringComparer.Ordinal)).Add(section);
            }
        }
    }

    /// <summary>The page's path.</summary>
    public string Path => _page.Path;

    /// <summary>Whether the settings leave the page out as a whole.</summary>
    public bool IsExcluded => _page.Included is null;

    /// <summary>What the linker had to say of it, not yet placed.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Whether a row became a member.</summary>
    public bool IsMember(string row) => _outline is not null && _outline.Rows.Contains(row) && !IsLeftOut(row);

    internal bool IsMadeOf(SelectedPage page, OutlinedPage? outline, IReadOnlyList<Problem> problems) =>
        _page == page && _outline == outline && Problems.SequenceEqual(problems);

    // The settings may leave out the type that a section defines.
    private bool IsLeftOut(string row) => _left is not null && _left.Contains(row.Substring(0, row.LastIndexOf('/') is var end && end > 0 ? end : row.Length));
}
