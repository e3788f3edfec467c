using System;
using BenchmarkDotNet.Running;
using Benchmarks;
using Benchmarks.Pairs;

switch (args)
{
    case ["pairs", .. var parts]:
        return PairsCommand.Run(parts);
    case ["alternating", var name]:
        Alternating.Run(Enum.Parse<Example>(name, ignoreCase: true));
        return 0;
    default:
        BenchmarkSwitcher.FromTypes([typeof(ReadBenchmarks), typeof(WriteBenchmarks)]).Run(args.Length == 0 ? ["--filter", "*"] : args, ShortRuns.Config);
        return 0;
}
