using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SdkFactory.Tests;
using SdkFactory.Tests.Corpora;
using SdkFactory.Tests.Shared;

namespace Benchmarks.Pairs;

/// <summary>Ours beside others, side by side: <c>pairs</c> measures all and writes RESULTS.md; with the name of a part it prints that part.</summary>
internal static class PairsCommand
{
    private static readonly (string Name, Func<PageTexts, Report> Run)[] Parts =
        [("in-process", InProcess.Run), ("processes", _ => ColdProcesses.Run()), ("driver", Drivers.Run), ("growth", Growth.Run)];

    public static int Run(IReadOnlyList<string> args)
    {
        if (!RealPages.Exist)
        {
            Console.WriteLine($"Nothing is measured: the pages are not at {Corpus.V3}.");
            return 0;
        }

        switch (args)
        {
            case [ColdProcesses.NSwagMode, var output]:
                ColdProcesses.RunNSwag(output);
                return 0;
            case []:
                var reports = Measure(Parts);
                File.WriteAllText(Repository.At("tests", "Benchmarks", "RESULTS.md"), Results.Of(reports));
                return 0;
            default:
                var wanted = Parts.Where(part => args.Contains(part.Name)).ToList();
                if (wanted.Count < args.Count)
                {
                    Console.Error.WriteLine($"The parts are {string.Join(", ", Parts.Select(part => part.Name))}.");
                    return 2;
                }

                Measure(wanted);
                return 0;
        }
    }

    private static List<Report> Measure(IEnumerable<(string Name, Func<PageTexts, Report> Run)> parts)
    {
        var texts = RealPages.Load();
        var reports = new List<Report>();
        foreach (var (_, run) in parts)
        {
            reports.Add(run(texts));
            Console.WriteLine(reports[^1]);
        }

        return reports;
    }
}
