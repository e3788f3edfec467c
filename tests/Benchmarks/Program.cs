using System;
using BenchmarkDotNet.Running;
using Benchmarks;

if (args is ["alternating", var name])
{
    Alternating.Run(Enum.Parse<Example>(name, ignoreCase: true));
}
else
{
    BenchmarkSwitcher.FromTypes([typeof(ReadBenchmarks), typeof(WriteBenchmarks)]).Run(args.Length == 0 ? ["--filter", "*"] : args, ShortRuns.Config);
}
