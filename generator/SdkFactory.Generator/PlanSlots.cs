using System.Collections.Generic;
using SdkFactory.Emitting;

namespace SdkFactory.Generator;

/// <summary>
/// The files of a compilation, each in a slot that it keeps as long as it is there. The compiler tells what changed by
/// comparing files by place: without slots, one that comes in the middle would make all behind it look new.
/// </summary>
internal sealed class PlanSlots
{
    private readonly Dictionary<string, int> _byName;

    private PlanSlots(HintedPlan?[] plans, Dictionary<string, int> byName)
    {
        Plans = plans;
        _byName = byName;
    }

    /// <summary>No files.</summary>
    public static PlanSlots Empty { get; } = new([], []);

    /// <summary>The files by slot; null where there is none any more.</summary>
    public IReadOnlyList<HintedPlan?> Plans { get; }

    /// <summary>These files, in the slots that they had; new ones where others went, then behind all.</summary>
    public PlanSlots Assign(IReadOnlyCollection<HintedPlan> plans)
    {
        var slots = new List<HintedPlan?>(plans.Count);
        var added = new List<HintedPlan>();
        foreach (var plan in plans)
        {
            if (_byName.TryGetValue(plan.HintName, out var slot))
            {
                Put(slots, slot, plan);
            }
            else
            {
                added.Add(plan);
            }
        }

        var free = 0;
        foreach (var plan in added)
        {
            while (free < slots.Count && slots[free] is not null)
            {
                free++;
            }

            Put(slots, free, plan);
        }

        return new PlanSlots([.. slots], added.Count == 0 && plans.Count == _byName.Count ? _byName : IndexByName(slots));
    }

    private static void Put(List<HintedPlan?> slots, int slot, HintedPlan plan)
    {
        while (slots.Count <= slot)
        {
            slots.Add(null);
        }

        slots[slot] = plan;
    }

    private static Dictionary<string, int> IndexByName(List<HintedPlan?> slots)
    {
        var byName = new Dictionary<string, int>(slots.Count, System.StringComparer.Ordinal);
        for (var i = 0; i < slots.Count; i++)
        {
            if (slots[i] is { } plan)
            {
                byName.Add(plan.HintName, i);
            }
        }

        return byName;
    }
}
