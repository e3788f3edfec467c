using System.Collections.Generic;
using System.Linq;
using CsCheck;
using SdkFactory.Claims;
using SdkFactory.Linking;
using SdkFactory.Reading;
using SdkFactory.Tests.Corpora;
using SdkFactory.Tests.Reading;
using Xunit;

namespace SdkFactory.Tests.Linking;

/// <summary>Files come in any order, and the SDK must not tell.</summary>
public class OrderTests
{
    [Fact]
    public void The_pages_of_ours_link_alike_in_any_order() => AssertSameInAnyOrder(PageText.Specs(), iterations: 40);

    [CorpusFact]
    public void Real_pages_link_alike_in_any_order() =>
        AssertSameInAnyOrder(PageText.Below(Corpus.V5), iterations: 20);

    [Fact]
    public void Pages_that_contradict_each_other_link_alike_in_any_order()
    {
        string[] samples = ["client.doIt(dto.SharedDto {", "client.doIt(dto.OtherDto {", ""];
        var pages = samples.SelectMany((sample, i) => new[]
        {
            new DocPage($"a/do-it-{i}x.md", PageText.Of("| a | string | 是 | - | x |  |", PageText.Structure("SharedDto", $"| a | {(i == 0 ? "number" : "string")} | 是 | x{i} | 可选枚举值：`{i}` |"), sample: sample)),
            new DocPage($"b/do-it-{i}x.md", PageText.Of("| b | string  | 否 | - | x |  |", PageText.Structure("sharedDto", $"| b_{i} | string | 是 | x |  |", "| state | string | 是 | x | 可选枚举值：`A`,`B` |"), sample: sample)),
        });
        AssertSameInAnyOrder([.. pages], iterations: 200);
    }

    private static void AssertSameInAnyOrder(DocPage[] pages, int iterations)
    {
        var settings = Pages.SettingsOf("{}");
        var read = pages.Select(page => PageReader.Read(page, settings.Dialect).Page).ToList();
        var expected = Linker.Link(read, settings);
        Assert.NotEmpty(expected.Model.Types);

        Gen.Int.Array[pages.Length].Sample(
            keys =>
            {
                var linked = Linker.Link(Shuffled(read, keys), settings);
                return linked.Model == expected.Model && linked.Problems == expected.Problems && read.TrueForAll(page => page.Structures.SelectMany(structure => structure.Rows).Concat(page.Operations.SelectMany(operation => operation.Request.Concat(operation.Response))).All(row => linked.Pages[page.Path].IsMember(row.Key) == expected.Pages[page.Path].IsMember(row.Key)));
            },
            iter: iterations);
    }

    private static IEnumerable<ApiPage> Shuffled(IEnumerable<ApiPage> pages, int[] keys) =>
        pages.Zip(keys).OrderBy(pair => pair.Second).Select(pair => pair.First);
}
