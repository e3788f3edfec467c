using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading;

namespace Benchmarks;

/// <summary>
/// Measures for a busy machine: both sides take turns many times a second, and the tenth percentile of each counts, so that
/// what disturbs one disturbs the other.
/// </summary>
internal static class Alternating
{
    private const int Rounds = 600;
    private const int Calls = 400;

    public static void Run(Example example)
    {
        var subject = Subject.Of(example);
        var (ours, plain) = (subject.Ours.Read(subject.Utf8), subject.SourceGenerated.Read(subject.Utf8));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{example}: {subject.Name}, {subject.Utf8.Length} bytes; source-generated, ours, ours in JsonSerializer"));
        Compare("read ", () => subject.SourceGenerated.Read(subject.Utf8), () => subject.Ours.Read(subject.Utf8), () => subject.OursInSerializer.Read(subject.Utf8));
        Compare("write", () => subject.SourceGenerated.Write(plain), () => subject.Ours.Write(ours), () => subject.OursInSerializer.Write(ours));
    }

    private static void Compare(string what, params Func<object>[] sides)
    {
        // The compiler to machine code works in the background, and needs pauses to come to its last tier.
        for (var i = 0; i < 5; i++)
        {
            Array.ForEach(sides, side => Repeat(side, 20_000));
            Thread.Sleep(400);
        }

        var times = sides.Select(_ => new double[Rounds]).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var side = 0; side < sides.Length; side++)
            {
                var start = Stopwatch.GetTimestamp();
                Repeat(sides[side], Calls);
                times[side][round] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / Calls;
            }
        }

        var typical = times.Select(side => side.Order().ElementAt(Rounds / 10)).ToArray();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {what} {string.Join(" / ", typical.Select(time => time.ToString("F0", CultureInfo.InvariantCulture)))} ns, ratio {string.Join(" / ", typical.Select(time => (time / typical[0]).ToString("F2", CultureInfo.InvariantCulture)))}, {string.Join(" / ", sides.Select(Allocated))} bytes"));
    }

    private static void Repeat(Func<object> side, int times)
    {
        for (var i = 0; i < times; i++)
        {
            _ = side();
        }
    }

    private static long Allocated(Func<object> side)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Repeat(side, 100);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / 100;
    }
}
