using System;
using System.Collections.Generic;
using System.Linq;

namespace SdkFactory.Emitting;

/// <summary>The table of contents of an SDK.</summary>
public sealed class FilePlans
{
    private readonly int[] _order;

    /// <param name="planned">The files as they were planned.</param>
    /// <param name="before">The plans of before, whose order holds as long as all names are the same.</param>
    internal FilePlans(IReadOnlyList<FilePlan> planned, FilePlans? before)
    {
        Planned = planned;
        _order = before is not null && HaveNamesOf(before) ? before._order : FindOrder(planned);
        All = [.. _order.Select(index => planned[index])];
    }

    /// <summary>The files, ordered by name.</summary>
    public IReadOnlyList<FilePlan> All { get; }

    internal IReadOnlyList<FilePlan> Planned { get; }

    private static int[] FindOrder(IReadOnlyList<FilePlan> planned)
    {
        var names = planned.Select(plan => plan.HintName).ToArray();
        var order = Enumerable.Range(0, names.Length).ToArray();
        Array.Sort(names, order, StringComparer.Ordinal);
        return order;
    }

    private bool HaveNamesOf(FilePlans before)
    {
        if (Planned.Count != before.Planned.Count)
        {
            return false;
        }

        for (var i = 0; i < Planned.Count; i++)
        {
            if (!ReferenceEquals(Planned[i], before.Planned[i]) && Planned[i].Head.Name != before.Planned[i].Head.Name)
            {
                return false;
            }
        }

        return true;
    }
}
