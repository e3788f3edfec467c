using System;
using System.Linq;
using SdkFactory.Emitting;
using SdkFactory.Tests.Shared;
using Xunit;
using Xunit.Abstractions;

namespace SdkFactory.Tests.Hostile;

/// <summary>Ten times as much is ten times the work: bytes that are allocated from the pages to the C#, which can be counted.</summary>
public class GrowthTests(ITestOutputHelper output)
{
    private const double Most = 11;

    public static TheoryData<string> Shapes => [.. GrowthShapes.All.Select(shape => shape.Name)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Ten_times_the_pages_take_ten_times_the_work(string name)
    {
        var shape = GrowthShapes.All.Single(shape => shape.Name == name);
        var (one, oneTypes) = Measure(shape.Pages(shape.Size));
        var (ten, tenTypes) = Measure(shape.Pages(shape.Size * 10));

        output.WriteLine($"{one / 1e6:0.0} MB and {oneTypes} types, {ten / 1e6:0.0} MB and {tenTypes} types: {(double)ten / one:0.00}");
        Assert.True(ten <= Most * one, $"{name}: {one} bytes, ten times as much {ten}.");
        Assert.InRange(tenTypes, oneTypes, Most * oneTypes);
    }

    // The least of some runs: buffers that are borrowed and given back are made once, or again when a collection took them.
    private static (long Bytes, int Types) Measure(PageTexts texts) => Enumerable.Range(0, 3).Select(_ => MeasureOnce(texts)).MinBy(run => run.Bytes);

    private static (long Bytes, int Types) MeasureOnce(PageTexts texts)
    {
        var start = GC.GetAllocatedBytesForCurrentThread();
        var model = texts.ToWorkspace().Model;
        SdkEmitter.Emit(model);
        return (GC.GetAllocatedBytesForCurrentThread() - start, model.Types.Count);
    }
}
