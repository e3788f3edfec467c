using System;
using System.Collections.Generic;
using SdkFactory.Values;

namespace SdkFactory.Emitting;

/// <summary>A file of one of several SDKs that share a compilation.</summary>
/// <param name="HintName">Its name there, which no other file has.</param>
/// <param name="Plan">What stands in it.</param>
public sealed record HintedPlan(string HintName, FilePlan Plan)
{
    /// <summary>
    /// Names the files of all SDKs of a compilation: by namespace and path, with a digest behind it where that is long or
    /// where another file is called so. Case does not count, for a compiler takes no two names that differ by it alone.
    /// </summary>
    /// <param name="plans">The files, always in one order.</param>
    /// <param name="before">The files as they were named last: as long as all are called the same, so are their names here.</param>
    public static IReadOnlyList<HintedPlan> NameAll(IReadOnlyList<FilePlan> plans, IReadOnlyList<HintedPlan>? before = null)
    {
        var named = new List<HintedPlan>(plans.Count);
        for (var i = 0; before is not null && i < plans.Count && i < before.Count && HaveOneName(plans[i], before[i].Plan); i++)
        {
            named.Add(ReferenceEquals(plans[i], before[i].Plan) ? before[i] : before[i] with { Plan = plans[i] });
        }

        return before is not null && plans.Count == before.Count && named.Count == plans.Count ? named : NameAnew(plans);
    }

    private static List<HintedPlan> NameAnew(IReadOnlyList<FilePlan> plans)
    {
        var named = new List<HintedPlan>(plans.Count);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var plan in plans)
        {
            var name = $"{plan.Head.Namespace}.{plan.Head.Name.Replace('/', '.')}";
            var whole = $"{plan.Head.Namespace}/{plan.Head.Name}";
            // What a compiler adds before it, when it writes files, is long already.
            var maxLength = Limits.PathLength - FilePlan.Ending.Length;
            var hint = name.Length > maxLength ? BoundedName.Digested(name, whole, maxLength) : name;
            while (!taken.Add(hint))
            {
                hint = BoundedName.Digested(name, whole, maxLength);
                whole += "/";
            }

            named.Add(new HintedPlan(hint + FilePlan.Ending, plan));
        }

        return named;
    }

    private static bool HaveOneName(FilePlan one, FilePlan other) =>
        ReferenceEquals(one, other) || (one.Head.Name == other.Head.Name && one.Head.Namespace == other.Head.Namespace);
}
