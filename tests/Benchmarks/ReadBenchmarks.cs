using System.Collections.Generic;
using BenchmarkDotNet.Attributes;

namespace Benchmarks;

[HideColumns("Error", "StdDev", "Median", "RatioSD", "Gen0", "Gen1")]
public class ReadBenchmarks
{
    private Subject _subject = null!;

    public static IEnumerable<Example> Examples => Subject.Examples;

    [ParamsSource(nameof(Examples))]
    public Example Example { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _subject = Subject.Of(Example);
    }

    [Benchmark(Baseline = true)]
    public object SourceGenerated() => _subject.SourceGenerated.Read(_subject.Utf8);

    [Benchmark]
    public object Ours() => _subject.Ours.Read(_subject.Utf8);

    [Benchmark]
    public object OursInJsonSerializer() => _subject.OursInSerializer.Read(_subject.Utf8);

    [Benchmark]
    public object Reflection() => _subject.Reflection.Read(_subject.Utf8);

    [Benchmark]
    public object Newtonsoft() => _subject.Newtonsoft.Read(_subject.Utf8);
}
