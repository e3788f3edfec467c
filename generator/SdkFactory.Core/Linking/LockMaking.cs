using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Modelling;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Linking;

/// <summary>The names that were chosen, for the lock file.</summary>
internal static class LockMaking
{
    public static NameLock Make(LinkedModel linked)
    {
        var table = linked.Placed.Named.Table;
        var parted = linked.Placed.Named.Valued.Merged.Parted;
        var defined = parted.Defined;
        var input = linked.Input;
        var chosen = defined.Named.Operations.Select(operation => operation.Chosen)
            .Concat(defined.Operations.Select(operation => operation.Chosen))
            .OfType<PinnedName>()
            .Concat(parted.Chosen)
            .Concat(table.Chosen)
            .Concat(linked.Types.SelectMany(type => type.Chosen));

        // Where passes choose again, as for types that part twice, the last choice holds.
        var names = new Dictionary<(PinKind Kind, string Key), PinnedName>();
        foreach (var name in chosen)
        {
            names[(name.Kind, name.Key)] = name;
        }

        return input.Settings.Lock with
        {
            Pages = input.Pages.Select(page => page.Path).OrderBy(page => page, StringComparer.Ordinal).ToEquatableArray(),
            Names = names.Values.OrderBy(name => name.Kind).ThenBy(name => name.Key, StringComparer.Ordinal).ToEquatableArray(),
        };
    }

    /// <summary>That a lock which exists is behind the pages.</summary>
    public static IEnumerable<Problem> ReportOutdated(NameLock before, NameLock now)
    {
        if (before.Pages == now.Pages && before.Pins.SequenceEqual(now.Pins))
        {
            yield break;
        }

        var added = now.Pages.Except(before.Pages).Count();
        var chosen = now.Pins.Except(before.Pins).Count();
        var gone = before.Pages.Except(now.Pages).Count() + before.Pins.Except(now.Pins).Count();
        yield return Problem.At(
            Problems.OutdatedLock,
            before.Path,
            $"Not in the lock yet: pages {added}, names {chosen}; in it and no longer needed: {gone}. What it pins kept its name. Run 'sdkfactory generate --update-lock' to pin the rest.");
    }
}
