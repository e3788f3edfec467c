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
        var one = Measure(texts, warmUps: 3, rounds: 11);
        var ten = Measure(tenfold, warmUps: 1, rounds: 5);
        var (small, large) = (one.Typical(Cold), ten.Typical(Cold));
        return new(
            "The generator in the compiler's driver",
            $"""
            Ten times the pages are ten APIs: every name that a page states of an operation or a type has a suffix; what is named after its file alone (a dozen request types) and enums that are alike merge. A cold run is one of a new driver in a warm process, parsing what it emits included. Cold runs, edits and Markdig take turns, {one.Rounds} rounds over the pages and {ten.Rounds} over ten times as many; the page that is edited is in the middle.
            Ten times the pages take {Report.Ratio(large.Wall / small.Wall, 11)} times the time, {Report.Ratio(large.Cpu / small.Cpu, 11)} times the CPU and {Report.Ratio(large.Bytes / small.Bytes, 11)} times the memory.
            """,
            ["", "files", "time / cold", "CPU / cold", "time / Markdig, these files", "CPU / Markdig, these files", "CPU / Markdig, 1×", "ms", "CPU ms", "MB"],
            [.. Rows(texts, one, one, markdig: 0.15), .. Rows(tenfold, ten, one, markdig: 0.30)]);
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(PageTexts texts, Turns turns, Turns one, double markdig) =>
        new[] { Cold, Nothing, Code, Member, Description, Markdig }.Select(side =>
        {
            var (cold, parse, typical) = (turns.Ratio(side, Cold), turns.Ratio(side, Markdig), turns.Typical(side));
            return new[]
            {
                side,
                $"{texts.Pages.Count}",
                side == Member ? Report.Ratio(cold.Wall, 0.06) : Report.Ratio(cold.Wall),
                Report.Ratio(cold.Cpu),
                side == Member ? Report.Ratio(parse.Wall, markdig) : Report.Ratio(parse.Wall),
                Report.Ratio(parse.Cpu),
                Report.Ratio(typical.Cpu / one.Typical(Markdig).Cpu),
                Report.Milliseconds(typical.Wall),
                Report.Milliseconds(typical.Cpu),
                Report.Megabytes(typical.Bytes),
            };
        });

    private static Turns Measure(PageTexts texts, int warmUps, int rounds)
    {
        var edit = PageEdit.InTheMiddle(texts);
        var run = new DriverRun(texts);
        run.Run();
        var (hasMember, isDescribed) = (false, false);
        return Turns.Run(
            warmUps,
            rounds,
            (Markdig, () => Cost.Of(() => Peers.ParseByMarkdig(texts))),
            (Cold, () => Cost.Of(() => new DriverRun(texts).Run())),
            (Nothing, () => Cost.Of(run.Run)),
            (Code, () => After(run.EditCode)),
            (Member, () => After(() => run.Edit(edit.Path, edit.Text(hasMember = !hasMember, isDescribed)), PageEdit.AddedMember, () => hasMember)),
            (Description, () => After(() => run.Edit(edit.Path, edit.Text(hasMember, isDescribed = !isDescribed)), PageEdit.AddedWords, () => isDescribed)));

        Cost After(Action change, string? words = null, Func<bool>? isThere = null)
        {
            change();
            var cost = Cost.Of(run.Run);

            // An edit that changes nothing would be a fast one.
            return words is null || run.Says(words) == isThere!() ? cost : throw new InvalidOperationException($"The edit of {edit.Path} did not become '{words}'.");
        }
    }
}
