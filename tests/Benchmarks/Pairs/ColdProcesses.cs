using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using SdkFactory.Tests.Corpora;

namespace Benchmarks.Pairs;

/// <summary>The command line, as its package has it, beside a process of NSwag: both start, read files, write files and end.</summary>
internal static class ColdProcesses
{
    /// <summary>The argument with which this program is the process of NSwag.</summary>
    public const string NSwagMode = "nswag-once";

    private const string Ours = "`sdkfactory generate`";
    private const string NSwag = "a process of NSwag";
    private const double TicksPerSecond = 100;

    public static Report Run()
    {
        var turns = Turns.Run(warmUps: 1, rounds: 9, (Ours, GenerateOurs), (NSwag, GenerateTheirs));
        return new(
            "Processes from cold",
            $"Release builds by `dotnet x.dll`, each as its package ships it, from files to files in a new folder, medians of {turns.Rounds} rounds in turns. Ours is compiled ahead of time (ReadyToRun), NSwag's packages are not. CPU is user and system time.",
            ["", "time / NSwag", "CPU / NSwag", "ms", "CPU ms"],
            [.. new[] { Ours, NSwag }.Select(side => new[]
            {
                side,
                side == Ours ? Report.Ratio(turns.Ratio(side, NSwag).Wall, 0.45) : "1",
                side == Ours ? Report.Ratio(turns.Ratio(side, NSwag).Cpu) : "1",
                Report.Milliseconds(turns.Typical(side).Wall),
                Report.Milliseconds(turns.Typical(side).Cpu),
            })]);
    }

    /// <summary>What the process of NSwag does: the API's documents to files in <paramref name="output"/>.</summary>
    public static void RunNSwag(string output)
    {
        Directory.CreateDirectory(output);
        foreach (var (path, client) in RealPages.Documents)
        {
            File.WriteAllText(Path.Combine(output, client + ".cs"), Peers.GenerateByNSwag([(File.ReadAllText(path), client)])[0]);
        }
    }

    private static Cost GenerateOurs() => Start(output => ["tool/SdkFactory.Cli.dll", "generate", Corpus.V3, "--config", Corpus.ConfigV3, "--output", output]);

    private static Cost GenerateTheirs() => Start(output => ["Benchmarks.dll", "pairs", NSwagMode, output]);

    private static Cost Start(Func<string, string[]> arguments)
    {
        var folder = Directory.CreateTempSubdirectory("sdkfactory-pairs-");
        try
        {
            var args = arguments(Path.Combine(folder.FullName, "out"));
            var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, args[0]), .. args[1..]]) { RedirectStandardOutput = true, RedirectStandardError = true };
            var cpu = CpuOfChildren();
            var clock = Stopwatch.GetTimestamp();
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            var wall = Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
            return process.ExitCode == 0 && Directory.EnumerateFiles(folder.FullName, "*.cs", SearchOption.AllDirectories).Any()
                ? new Cost(wall, CpuOfChildren() - cpu, Bytes: 0)
                : throw new InvalidOperationException($"{string.Join(' ', start.ArgumentList)} failed: {error.Result}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // Of children that have ended, in milliseconds, as Linux counts it; elsewhere it is not known.
    private static double CpuOfChildren()
    {
        const string stat = "/proc/self/stat";
        if (!File.Exists(stat)) return double.NaN;

        // The name of the program may hold blanks; behind it come the third field and so on.
        var text = File.ReadAllText(stat);
        var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
        return (double.Parse(fields[13], CultureInfo.InvariantCulture) + double.Parse(fields[14], CultureInfo.InvariantCulture)) * 1000 / TicksPerSecond;
    }
}
