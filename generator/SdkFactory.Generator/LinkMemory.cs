using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using SdkFactory.Claims;
using SdkFactory.Emitting;
using SdkFactory.Linking;
using SdkFactory.Settings;

namespace SdkFactory.Generator;

/// <summary>
/// What one driver linked last. The compiler hands no step its last result, and a linking that knows the one before does only
/// what changed. It is a shortcut and nothing else: whatever is in it, the result is the same, so that drivers which go on
/// from one another may share it.
/// </summary>
internal sealed class LinkMemory
{
    private readonly ConcurrentDictionary<string, Linkage> _byRoot = new(System.StringComparer.Ordinal);
    private PlanSlots _slots = PlanSlots.Empty;

    /// <summary>Links the pages of a root.</summary>
    public Linkage Link(string root, IEnumerable<ApiPage> pages, SdkSettings settings, CancellationToken cancellationToken) =>
        _byRoot[root] = Linker.Link(pages, settings, _byRoot.TryGetValue(root, out var before) ? before : null, cancellationToken);

    /// <summary>Gives each file its slot.</summary>
    public IReadOnlyList<HintedPlan?> Assign(IReadOnlyCollection<HintedPlan> plans) => (_slots = _slots.Assign(plans)).Plans;
}
