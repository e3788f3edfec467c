using System.Collections.Generic;
using System.Linq;
using SdkFactory.Tests.Shared;

namespace Benchmarks.Pairs;

/// <summary>How the work grows: read, link and emit of sets of pages and of ten times as much.</summary>
internal static class Growth
{
    private const double Most = 11;

    public static Report Run(PageTexts texts) => new(
        "Ten times as much",
        "Read, link and emit of each shape of pages (`tests/Shared/GrowthShapes.cs`) in one size and in ten times the size, medians of 5 rounds in turns. Allocations are counted and hardly differ from run to run; times are noisy for the small ones.",
        ["", "size", "allocated", "time", "CPU", "ms at 1×", "ms at 10×", "MB at 1×", "MB at 10×"],
        [.. GrowthShapes.All.Select(shape => Row(shape.Name, $"{shape.Size}", shape.Pages(shape.Size), shape.Pages(10 * shape.Size), rounds: 5)),
            Row("all pages", $"{texts.Pages.Count}", texts, PageCopies.Of(texts, 10), rounds: 5)]);

    private static IReadOnlyList<string> Row(string name, string size, PageTexts one, PageTexts ten, int rounds)
    {
        var turns = Turns.Run(warmUps: 2, rounds, ("one", () => Cost.Of(() => one.Generate())), ("ten", () => Cost.Of(() => ten.Generate())));
        var (ratio, small, large) = (turns.Ratio("ten", "one"), turns.Typical("one"), turns.Typical("ten"));
        return
        [
            name,
            size,
            Report.Ratio(ratio.Bytes, Most),
            Report.Ratio(ratio.Wall, Most),
            Report.Ratio(ratio.Cpu),
            Report.Milliseconds(small.Wall),
            Report.Milliseconds(large.Wall),
            Report.Megabytes(small.Bytes),
            Report.Megabytes(large.Bytes),
        ];
    }
}
