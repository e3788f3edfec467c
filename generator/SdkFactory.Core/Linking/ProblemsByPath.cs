using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Modelling;
using SdkFactory.Linking.Operations;
using SdkFactory.Values;

namespace SdkFactory.Linking;

/// <summary>What all passes had to say, by the file that it is about.</summary>
internal sealed class ProblemsByPath
{
    private readonly Dictionary<string, List<Problem>> _byPath = new(StringComparer.Ordinal);

    /// <summary>What the passes before this one had to say.</summary>
    public static ProblemsByPath Collect(LinkedModel linked)
    {
        var problems = new ProblemsByPath();
        var named = linked.Placed.Named;
        var merged = named.Valued.Merged;
        var defined = merged.Parted.Defined;
        var selected = defined.Named.Routed.Selected;
        problems.AddSelected(selected);
        problems.Add(defined.Named.Routed.Problems);
        foreach (var operation in defined.Operations)
        {
            if (operation.Named.Problem is { } problem)
            {
                problems.Add(problem);
            }

            problems.Add(operation.Problems);
        }

        problems.Add(merged.Parted.Problems);
        problems.AddAll(merged.Excluded.Values, type => type.Problems);
        problems.AddAll(merged.All, type => type.Problems);
        problems.AddAll(named.Valued.Observed.Examples, example => example.Problems);
        problems.AddAll(named.Valued.All, type => type.Problems);
        problems.Add(named.Table.Problems);
        problems.AddAll(linked.Placed.Operations, operation => operation.Problems);
        problems.AddAll(linked.Types, type => type.Problems);
        problems.AddAll(linked.Operations, operation => operation.Problems);
        return problems;
    }

    public void Add(Problem problem)
    {
        if (!_byPath.TryGetValue(problem.Path, out var problems))
        {
            _byPath.Add(problem.Path, problems = []);
        }

        problems.Add(problem);
    }

    /// <summary>What is said of a file.</summary>
    public IReadOnlyList<Problem> Find(string path) => _byPath.TryGetValue(path, out var problems) ? problems : [];

    /// <summary>What is said of files that are none of <paramref name="pages"/>.</summary>
    public IReadOnlyList<Problem> Others(ICollection<string> pages) => _byPath.Where(file => !pages.Contains(file.Key)).SelectMany(file => file.Value).ToList();

    private void AddSelected(SelectedOperations selected)
    {
        var copied = new HashSet<SelectedPage>(selected.Copies.Select(copy => copy.Page), ReferenceComparer<SelectedPage>.Instance);
        foreach (var page in selected.All)
        {
            Add(page.Exclusions);
            if (!copied.Contains(page))
            {
                Add(page.Problems);
            }
        }

        AddAll(selected.Copies, copy => copy.Problems);
    }

    private void AddAll<T>(IEnumerable<T> units, Func<T, IReadOnlyList<Problem>> problems)
    {
        foreach (var unit in units)
        {
            Add(problems(unit));
        }
    }

    private void Add(IReadOnlyList<Problem> problems)
    {
        for (var i = 0; i < problems.Count; i++)
        {
            Add(problems[i]);
        }
    }
}
