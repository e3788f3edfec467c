using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Modelling;
using SdkFactory.Linking.Operations;
using SdkFactory.Settings;

namespace SdkFactory.Linking;

/// <summary>Says which overrides name nothing, and which change nothing: it follows from what was decided.</summary>
internal static class OverrideReport
{
    public static IEnumerable<Problem> Report(LinkedModel linked)
    {
        var merged = linked.Placed.Named.Valued.Merged;
        var selected = merged.Parted.Defined.Named.Routed.Selected;
        var settings = selected.Input.Settings;
        if (settings.Overrides.Count == 0)
        {
            yield break;
        }

        var uses = selected.All.SelectMany(page => page.Uses)
            .Concat(merged.Excluded.Values.Select(type => new OverrideUse(type.Exclusion, IsNeeded: true)))
            .Concat(linked.Types.SelectMany(type => type.Uses))
            .Concat(linked.Operations.SelectMany(operation => operation.Uses))
            .ToLookup(use => use.Override, use => use.IsNeeded);
        foreach (var item in settings.Overrides)
        {
            var target = item.Target.ToString().ToLowerInvariant();
            if (uses[item].Contains(true))
            {
                continue;
            }

            if (!uses.Contains(item) && !IsNamed(item, linked))
            {
                yield return Problem.At(Problems.UnusedOverride, settings.Path, $"No {target} is called '{item.Pattern}'; the override has no effect. Remove it, or correct its name.", place: item.Place);
            }
            else
            {
                yield return Problem.At(
                    Problems.RedundantOverride,
                    settings.Path,
                    uses.Contains(item)
                        ? $"The pages say of the {target} '{item.Pattern}' what this override says, so it has no effect. Remove it."
                        : $"Nothing that this override says can be said of the {target} '{item.Pattern}', so it has no effect. Remove it, or correct it.",
                    place: item.Place);
            }
        }
    }

    private static bool IsNamed(Override item, LinkedModel linked)
    {
        var merged = linked.Placed.Named.Valued.Merged;
        var selected = merged.Parted.Defined.Named.Routed.Selected;
        return item.Target switch
        {
            OverrideTarget.Page => selected.Input.Pages.Any(page => Glob.IsMatch(item.Pattern, page.Path)),
            OverrideTarget.Operation => selected.Input.Pages.Any(page => page.Operations.Any(claim => Glob.IsMatch(item.Pattern, OperationEvidence.NameOf(page, claim)))),
            OverrideTarget.Type => merged.All.Any(type => type.Words.All.Any(name => Glob.IsMatch(item.Pattern, name))),
            _ => merged.All.Any(type => type.Members.Any(member => member.Evidence.Overrides.Contains(item))),
        };
    }
}
