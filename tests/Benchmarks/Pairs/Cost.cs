using System;
using System.Diagnostics;

namespace Benchmarks.Pairs;

/// <summary>What a piece of work took: milliseconds by the clock and of all processors, and bytes.</summary>
internal readonly record struct Cost(double Wall, double Cpu, double Bytes)
{
    /// <summary>The cost of <paramref name="work"/>, with that of what the runtime does beside it.</summary>
    public static Cost Of(Action work)
    {
        using var process = Process.GetCurrentProcess();

        // What others left behind is not part of it.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = process.TotalProcessorTime;
        var start = Stopwatch.GetTimestamp();
        work();
        var wall = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        process.Refresh();
        return new(wall, (process.TotalProcessorTime - cpu).TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }
}
