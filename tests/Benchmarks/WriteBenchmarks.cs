using System.Collections.Generic;
using BenchmarkDotNet.Attributes;

namespace Benchmarks;

[HideColumns("Error", "StdDev", "Median", "RatioSD", "Gen0", "Gen1")]
public class WriteBenchmarks
{
    private Subject _subject = null!;
    private object _ours = null!;
    private object _plain = null!;
    private object _newtonsoft = null!;

    public static IEnumerable<Example> Examples => Subject.Examples;

    [ParamsSource(nameof(Examples))]
    public Example Example { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _subject = Subject.Of(Example);
        _ours = _subject.Ours.Read(_subject.Utf8);
        _plain = _subject.SourceGenerated.Read(_subject.Utf8);
        _newtonsoft = _subject.Newtonsoft.Read(_subject.Utf8);
    }

    [Benchmark(Baseline = true)]
    public object SourceGenerated() => _subject.SourceGenerated.Write(_plain);

    [Benchmark]
    public object Ours() => _subject.Ours.Write(_ours);

    [Benchmark]
    public object OursInJsonSerializer() => _subject.OursInSerializer.Write(_ours);

    [Benchmark]
    public object Reflection() => _subject.Reflection.Write(_plain);

    [Benchmark]
    public object Newtonsoft() => _subject.Newtonsoft.Write(_newtonsoft);
}
