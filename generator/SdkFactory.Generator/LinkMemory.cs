using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using SdkFactory.Claims;
using SdkFactory.Emitting;
using SdkFactory.Linking;
using SdkFactory.Model;
using SdkFactory.Settings;

namespace SdkFactory.Generator;

/// <summary>
/// What one driver linked last. The compiler hands no step its last result, and a linking that knows the one before does only
/// what changed. It is a shortcut and nothing else: whatever is in it, the result is the same, so that drivers which go on
/// from one another may share it.
/// </summary>
internal sealed class LinkMemory
{
    private readonly ConcurrentDictionary<string, Linkage> _linked = new(System.StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FilePlans> _planned = new(System.StringComparer.Ordinal);
    private PlanSlots _slots = PlanSlots.Empty;

    /// <summary>Links the pages of a root.</summary>
    public Linkage Link(string root, IEnumerable<ApiPage> pages, SdkSettings settings, CancellationToken cancellationToken) =>
        _linked[root] = Linker.Link(pages, settings, _linked.TryGetValue(root, out var before) ? before : null, cancellationToken);

    /// <summary>Plans the files of a root.</summary>
    public FilePlans Plan(string root, ApiModel model) =>
        _planned[root] = FilePlanner.Plan(model, _planned.TryGetValue(root, out var before) ? before : null);

    /// <summary>Names the files of all roots, and gives each its slot.</summary>
    public IReadOnlyList<HintedPlan?> Assign(IReadOnlyList<FilePlan> plans)
    {
        var before = _slots;
        var now = before.Assign(HintedPlan.NameAll(plans, before.Files));
        _slots = now;
        return now.Slots;
    }
}
