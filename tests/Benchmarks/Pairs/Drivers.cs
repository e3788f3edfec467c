using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Tests.Shared;

namespace Benchmarks.Pairs;

/// <summary>The generator in the compiler's driver, from cold and after edits, over the pages and over ten times as many.</summary>
internal static class Drivers
{
    private const string Cold = "cold";
    private const string Nothing = "nothing changed";
    private const string Code = "C# edited";
    private const string Member = "a member added or removed";
    private const string Description = "a description edited";
    private const string Markdig = "Markdig's bare parse";

    public static Report Run(PageTexts texts)
    {
        var tenfold = PageCopies.Of(texts, 10);
        var one = Measure(texts, colds: 9, edits: 11);
        var ten = Measure(tenfold, colds: 3, edits: 5);
        return new(
            "The generator in the compiler's driver",
            $"""
            Ten times the pages are ten APIs: every name of an operation and a type has a suffix. A cold run is one of a new driver in a warm process, parsing what it emits included; its medians are of 9 and 3 runs, those of edits of 11 and 5.
            The page that is edited is in the middle. Ten times the pages take {Report.Ratio(ten[Cold].Wall / one[Cold].Wall, 11)} times the time and {Report.Ratio(ten[Cold].Bytes / one[Cold].Bytes, 11)} times the memory.
            """,
            ["", "pages", "time / cold", "time / Markdig, these pages", "time / Markdig, 1×", "ms", "MB"],
            [.. Rows(texts.Pages.Count, one, one, markdig: 0.15), .. Rows(tenfold.Pages.Count, ten, one, markdig: 0.30)]);
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(int pages, Dictionary<string, Cost> costs, Dictionary<string, Cost> one, double markdig) =>
        costs.Select(cost => new[]
        {
            cost.Key,
            $"{pages}",
            cost.Key == Member ? Report.Ratio(cost.Value.Wall / costs[Cold].Wall, 0.06) : Report.Ratio(cost.Value.Wall / costs[Cold].Wall),
            cost.Key == Member ? Report.Ratio(cost.Value.Wall / costs[Markdig].Wall, markdig) : Report.Ratio(cost.Value.Wall / costs[Markdig].Wall),
            Report.Ratio(cost.Value.Wall / one[Markdig].Wall),
            Report.Milliseconds(cost.Value.Wall),
            Report.Megabytes(cost.Value.Bytes),
        });

    private static Dictionary<string, Cost> Measure(PageTexts texts, int colds, int edits)
    {
        var edit = PageEdit.InTheMiddle(texts);
        DriverRun? run = null;
        var cold = Turns.Run(
            warmUps: 2,
            colds,
            (Markdig, () => Cost.Of(() => Peers.ParseByMarkdig(texts))),
            (Cold, () => Cost.Of(() =>
            {
                run = new DriverRun(texts);
                run.Run();
            })));
        var (hasMember, isDescribed) = (false, false);
        var edited = Turns.Run(
            warmUps: 2,
            edits,
            (Nothing, () => Cost.Of(run!.Run)),
            (Code, () => After(run!.EditCode)),
            (Member, () => After(() => run!.Edit(edit.Path, edit.Text(hasMember = !hasMember, isDescribed)), PageEdit.AddedMember, () => hasMember)),
            (Description, () => After(() => run!.Edit(edit.Path, edit.Text(hasMember, isDescribed = !isDescribed)), PageEdit.AddedWords, () => isDescribed)));
        return new[] { (Cold, cold), (Nothing, edited), (Code, edited), (Member, edited), (Description, edited), (Markdig, cold) }
            .ToDictionary(item => item.Item1, item => item.Item2.Typical(item.Item1));

        Cost After(Action change, string? words = null, Func<bool>? isThere = null)
        {
            change();
            var cost = Cost.Of(run!.Run);

            // An edit that changes nothing would be a fast one.
            return words is null || run.Says(words) == isThere!() ? cost : throw new InvalidOperationException($"The edit of {edit.Path} did not become '{words}'.");
        }
    }
}
