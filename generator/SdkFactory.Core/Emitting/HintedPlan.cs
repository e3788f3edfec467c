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
    public static IEnumerable<HintedPlan> NameAll(IEnumerable<FilePlan> plans)
    {
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

            yield return new HintedPlan(hint + FilePlan.Ending, plan);
        }
    }
}
