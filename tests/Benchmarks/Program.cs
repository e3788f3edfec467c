using BenchmarkDotNet.Running;
using Benchmarks;

BenchmarkSwitcher.FromTypes([typeof(ReadBenchmarks), typeof(WriteBenchmarks)]).Run(args.Length == 0 ? ["--filter", "*"] : args, ShortRuns.Config);
