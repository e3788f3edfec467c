using System;
using System.Diagnostics;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using SdkFactory.Diagnostics;
using SdkFactory.Emitting;
using SdkFactory.Reading;
using SdkFactory.Tests.Compiling;
using SdkFactory.Tests.Reading;
using SdkFactory.Values;
using Xunit;
using Xunit.Abstractions;

namespace SdkFactory.Tests.Hostile;

/// <summary>Whatever is long is read, linked and emitted in time that grows like it.</summary>
public class LargeInputTests(ITestOutputHelper output)
{
    [Fact]
    public void A_cell_of_20_000_allowed_values_is_an_enum_of_as_many()
    {
        var values = string.Join(',', Enumerable.Range(0, 20_000).Select(i => $"`V{i}`"));
        var workspace = Timed(PageText.Of(structures: PageText.Structure("ThingDto", $"| a | string | 是 | x | 可选枚举值：{values} |")));

        Assert.Equal(20_000, Assert.Single(workspace.Model.Enums).Members.Count);
    }

    [Fact]
    public void A_structure_of_20_000_members_is_a_type_of_as_many()
    {
        var rows = Enumerable.Range(0, 20_000).Select(i => $"| m{i} | string | 是 | x |  |").ToArray();
        var workspace = Timed(PageText.Of(structures: PageText.Structure("ThingDto", rows)));

        Assert.Equal(20_000, workspace.Model.Types.Single(type => type.Name == "ThingDto").Members.Count);
    }

    [Fact]
    public void A_page_of_5_000_structures_gives_as_many_types()
    {
        var structures = string.Concat(Enumerable.Range(0, 5_000).Select(i => PageText.Structure($"T{i}", "| a | string | 是 | x |  |")));

        Assert.Equal(5_002, Timed(PageText.Of(structures: PageText.Thing + structures)).Model.Types.Count(type => type.Name != "DoItDto"));
    }

    [Theory]
    [InlineData("[", 400_000, 400_000)]
    [InlineData("](", 200_000, 400_000)]
    [InlineData("[a](", 100_000, 400_000)]
    [InlineData("**", 200_000, 400_000)]
    [InlineData("** a", 100_000, 400_000)]
    [InlineData("<a", 200_000, 400_000)]
    [InlineData("</", 200_000, 400_000)]
    [InlineData("&#", 200_000, 400_000)]
    [InlineData("嵌套类型：", 100_000, 500_000)]
    [InlineData("枚举值：", 100_000, 400_000)]
    [InlineData("\\", 400_000, 200_000)]
    [InlineData("` ", 200_000, 399_999)]
    public void A_description_of_one_mark_many_times_is_emitted(string mark, int times, int length)
    {
        var member = Assert.Single(Timed(PageText.Of(structures: PageText.Structure("ThingDto", $"| a | string | 是 | {Repeated(mark, times)} |  |"))).Model.Types.Single(type => type.Name == "ThingDto").Members);

        Assert.Equal(length, member.Description.Length);
    }

    [Theory]
    [InlineData("[", 5_000)]
    [InlineData("{\"data\":", 5_000)]
    [InlineData("[", 200_000)]
    public void A_deep_example_is_no_reason_to_fail(string opening, int times)
    {
        var problem = Assert.Single(Timed(PageText.Of(example: Repeated(opening, times))).Problems);

        // It ends where it is nested more deeply than we read.
        Assert.Equal(Problems.InvalidExample, problem.Kind);
        Assert.StartsWith($"The example breaks off at its line 1, column {(64 * opening.Length) + 1}: ", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_example_of_a_megabyte_is_evidence()
    {
        var items = string.Join(',', Enumerable.Range(0, 50_000).Select(i => $$"""{ "a": "{{i}}" }"""));

        var workspace = Timed(PageText.Of(example: $$"""{ "statusCode": 200, "message": "", "data": [{{items}}, {}] }"""));

        // The last of all items is the only one without it.
        Assert.True(Assert.Single(workspace.Model.Types.Single(type => type.Name == "ThingDto").Members).MayBeAbsent);
    }

    [Fact]
    public void Names_of_300_letters_compile()
    {
        var name = Repeated("a", 300);
        var workspace = Pages.Of(
            "{}",
            ("m/do-it.md", PageText.Of(
                $"| {name} | string | 是 | - | x |  |",
                PageText.Structure("ThingDto", $"| {name} | <a href=\"#T{name}\">T{name}</a> | 是 | x |  |") + PageText.Structure("T" + name, $"| {name} | string | 是 | x | 可选枚举值：`{name}`,`b` |"),
                sample: $"client.{name}(dto.{name} {{")));

        var operation = Assert.Single(workspace.Model.Clients[0].Operations);
        Assert.Equal(name, operation.WireName);
        Assert.StartsWith("Aaaa", operation.Name, StringComparison.Ordinal);
        var compilation = SdkCompilation.Of(SdkEmitter.Emit(workspace.Model), LanguageVersion.CSharp11);
        SdkCompilation.AssertClean(compilation);
        Assert.NotNull(SdkCompilation.Load(compilation).GetType($"{workspace.Model.Namespace}.{operation.Request}"));
    }

    [Fact]
    public void A_wide_table_of_short_rows_costs_what_it_is_long()
    {
        var header = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"|c{i}"));
        var text = PageText.Of($"| id | string | 是 | - | 编号 | `1` |\n\n{header}|\n{Repeated("|-", 3_000)}|\n{Repeated("|a|\n", 30_000)}");

        var before = GC.GetAllocatedBytesForCurrentThread();
        var workspace = Pages.Of("{}", ("m/do-it.md", text));
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Single(workspace.Problems, problem => problem.Kind == Problems.TooManyColumns);
        Assert.Equal(0, workspace.Ledger.Read - workspace.Ledger.Members - workspace.Ledger.Reported);
        Assert.InRange(workspace.Ledger.Reported, 30_000, 30_010);
        Assert.InRange(allocated / text.Length, 0, 1_000);
    }

    [Fact]
    public void Cells_that_a_row_lacks_are_not_made_up()
    {
        var columns = Limits.Columns - 6;
        var header = PageText.Of("").Replace("| 示例值 |", "| 示例值 |" + string.Concat(Enumerable.Range(0, columns).Select(i => $" c{i} |")), StringComparison.Ordinal);
        var rows = string.Concat(Enumerable.Range(0, 2_000).Select(i => $"| a{i} | string |\n"));
        var text = header.Replace("| ---- | ---- | ---- | ---- | ---- | ---- |\n", "| ---- | ---- | ---- | ---- | ---- | ---- |" + Repeated(" - |", columns) + "\n" + rows, StringComparison.Ordinal);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = PageReader.Read(new("m/do-it.md", text), Pages.SettingsOf("{}").Dialect);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(2_000, reading.Page.Operations[0].Request.Count);
        output.WriteLine($"{allocated / text.Length} bytes for each character.");
        Assert.InRange(allocated / text.Length, 0, 500);
    }

    private Workspace Timed(string text)
    {
        var watch = Stopwatch.StartNew();
        var workspace = Pages.Of("{}", ("m/do-it.md", text));
        var linked = watch.ElapsedMilliseconds;
        Assert.Contains(SdkEmitter.Emit(workspace.Model), file => file.HintName == "M/DoIt.g.cs");
        output.WriteLine($"{text.Length} characters: {linked} ms until linked, {watch.ElapsedMilliseconds} ms in all.");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"It took {watch.Elapsed}.");
        return workspace;
    }

    private static string Repeated(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}
