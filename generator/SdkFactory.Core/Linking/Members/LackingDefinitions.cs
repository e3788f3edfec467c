using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Linking.Definitions;
using SdkFactory.Values;

namespace SdkFactory.Linking.Members;

/// <summary>The definitions of a type that lack a member. Which they are is looked up when somebody asks: of most members only how many counts.</summary>
/// <param name="definitions">The definitions of the type.</param>
/// <param name="pages">The number of their pages.</param>
/// <param name="rows">The rows of the member, in the order of the definitions.</param>
internal sealed class LackingDefinitions(IReadOnlyList<Definition> definitions, int pages, IReadOnlyList<SourceRow> rows)
{
    /// <summary>None.</summary>
    public static LackingDefinitions None { get; } = new([], 0, []);

    /// <summary>Whether there are any.</summary>
    public bool Any { get; } = CountOf(rows) < definitions.Count;

    /// <summary>The sections that lack it.</summary>
    public IEnumerable<Origin> Origins
    {
        get
        {
            var row = 0;
            for (var i = 0; Any && i < definitions.Count; i++)
            {
                var isLacking = row == rows.Count || rows[row].Definition != i;
                if (isLacking)
                {
                    yield return definitions[i].Origin;
                }

                while (row < rows.Count && rows[row].Definition == i)
                {
                    row++;
                }
            }
        }
    }

    /// <summary>In words where they stand.</summary>
    public string Describe()
    {
        var having = new HashSet<string>(rows.Select(row => row.Ref.Page), StringComparer.Ordinal);
        return (pages - having.Count) switch
        {
            0 => "another table of its page",
            1 => Origins.First(origin => !having.Contains(origin.Page)).Page,
            var count => $"{count} pages",
        };
    }

    private static int CountOf(IReadOnlyList<SourceRow> rows)
    {
        var count = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            if (i == 0 || rows[i].Definition != rows[i - 1].Definition)
            {
                count++;
            }
        }

        return count;
    }
}
