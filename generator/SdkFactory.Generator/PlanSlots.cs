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

    private PlanSlots(IReadOnlyList<HintedPlan> files, HintedPlan?[] slots, Dictionary<string, int> byName)
    {
        Files = files;
        Slots = slots;
        _byName = byName;
    }

    /// <summary>No files.</summary>
    public static PlanSlots Empty { get; } = new([], [], []);

    /// <summary>The files, in the order of their plans.</summary>
    public IReadOnlyList<HintedPlan> Files { get; }

    /// <summary>The files by slot; null where there is none any more.</summary>
    public IReadOnlyList<HintedPlan?> Slots { get; }

    /// <summary>These files, in the slots that they had; new ones where others went, then behind all.</summary>
    public PlanSlots Assign(IReadOnlyList<HintedPlan> files)
    {
        var slots = new List<HintedPlan?>(Slots.Count);
        var added = new List<HintedPlan>();
        foreach (var file in files)
        {
            if (_byName.TryGetValue(file.HintName, out var slot))
            {
                Put(slots, slot, file);
            }
            else
            {
                added.Add(file);
            }
        }

        var free = 0;
        foreach (var file in added)
        {
            while (free < slots.Count && slots[free] is not null)
            {
                free++;
            }

            Put(slots, free, file);
        }

        return new PlanSlots(files, [.. slots], added.Count == 0 && files.Count == _byName.Count ? _byName : IndexByName(slots));
    }

    private static void Put(List<HintedPlan?> slots, int slot, HintedPlan file)
    {
        while (slots.Count <= slot)
        {
            slots.Add(null);
        }

        slots[slot] = file;
    }

    private static Dictionary<string, int> IndexByName(List<HintedPlan?> slots)
    {
        var byName = new Dictionary<string, int>(slots.Count, System.StringComparer.Ordinal);
        for (var i = 0; i < slots.Count; i++)
        {
            if (slots[i] is { } file)
            {
                byName.Add(file.HintName, i);
            }
        }

        return byName;
    }
}
