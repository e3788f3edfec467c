using System;
using System.Linq;
using SdkFactory.Emitting;
using SdkFactory.Model;
using SdkFactory.Tests.Corpora;
using Xunit;
using Xunit.Abstractions;

namespace SdkFactory.Tests.Emitting;

/// <summary>A character is written once, and copied once, into the text of its file: two of its bytes are the output.</summary>
public class EmittingCostTests(ITestOutputHelper output)
{
    // It is below six; one more copy of everything would be two.
    private const double Most = 7;

    [Fact]
    public void The_specs_cost_little_more_than_their_text() => AssertCost(Corpus.LoadSpecs().Model);

    [CorpusFact]
    public void So_do_the_real_pages() => AssertCost(Corpus.LoadV3().Model);

    private void AssertCost(ApiModel model)
    {
        // The least of some runs: what is kept for good, as are the buffers and the texts that every SDK carries, is made by the first, or again when a collection took it.
        var allocated = Enumerable.Range(0, 3).Min(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            SdkEmitter.Emit(model);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });

        var files = SdkEmitter.Emit(model);
        var cost = (double)allocated / files.Sum(file => (long)file.Text.Length);
        output.WriteLine($"{cost:0.00} bytes for each character.");
        Assert.True(cost <= Most, $"Emitting allocates {cost:0.00} bytes for each character.");
    }
}
