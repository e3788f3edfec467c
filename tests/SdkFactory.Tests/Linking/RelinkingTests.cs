using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using SdkFactory.Claims;
using SdkFactory.Linking;
using SdkFactory.Reading;
using SdkFactory.Settings;
using SdkFactory.Tests.Corpora;
using SdkFactory.Tests.Reading;
using Xunit;

namespace SdkFactory.Tests.Linking;

/// <summary>A linking that takes over what was linked before says what one from the beginning says, whatever was edited between.</summary>
public class RelinkingTests
{
    private const int Edits = 6;

    [Fact]
    public void Edited_pages_of_ours_link_as_if_for_the_first_time() => AssertAsFromTheBeginning(PageText.Specs(), Pages.SettingsOf("{}"), iterations: 30);

    [Fact]
    public void Edited_pages_link_so_under_overrides_and_a_lock()
    {
        var pages = PageText.Specs().ToList();
        var settings = Pages.SettingsOf("""
            { "overrides": [
              { "member": "*.funcId", "required": false, "reason": "r" },
              { "member": "*.scene", "name": "When", "reason": "r" },
              { "member": "PipelineFunctionDto.funcName", "enum": ["a", "b"], "reason": "r" },
              { "operation": "delete*", "exclude": true, "reason": "r" },
              { "type": "*SingleRespDto", "name": "One", "reason": "r" } ] }
            """);
        var pinned = Linker.Link(pages.Take(2).Select(page => PageReader.Read(page, settings.Dialect).Page), settings).Lock;
        AssertAsFromTheBeginning(pages, settings with { Lock = pinned with { Exists = true } }, iterations: 30);
    }

    [Fact]
    public void Pages_that_contradict_each_other_link_so_too() => AssertAsFromTheBeginning(
        Enumerable.Range(0, 6).Select(i => new DocPage(
            $"{"ab"[i % 2]}/do-it-{i}x.md",
            PageText.Of(
                i % 3 == 0 ? "| a | string | 是 | - | x |  |" : "| id | string  | 否 | - | x | one |",
                PageText.Structure("SharedDto", $"| a | {(i % 2 == 0 ? "number" : "string")} | 是 | x{i} | 可选枚举值：`{i}` |", """| next | <a href="#OtherDto">OtherDto</a> | 否 | x |  |""")
                    + "\n\n" + PageText.Structure("OtherDto", $"| b | {(i < 3 ? "boolean" : "number")} | 否 | x |  |", "| state | string | 是 | x | 可选枚举值：`A`,`B` |"),
                sample: i == 0 ? "client.doIt(dto.SharedDto {" : $"client.doIt{i}("))).ToList(),
        Pages.SettingsOf("{}"),
        iterations: 50);

    [CorpusFact]
    public void Real_pages_link_so_too() => AssertAsFromTheBeginning(PageText.Below(Corpus.V5), Pages.SettingsOf("{}"), iterations: 5);

    [Fact]
    public void Other_settings_link_all_anew()
    {
        var pages = PageText.Specs().Select(page => PageReader.Read(page, Pages.SettingsOf("{}").Dialect).Page).ToList();
        var before = Linker.Link(pages, Pages.SettingsOf("{}"));
        var settings = Pages.SettingsOf("""{ "namespace": "Other" }""");

        AssertSame(Linker.Link(pages, settings), Linker.Link(pages, settings, before));
    }

    private static void AssertAsFromTheBeginning(IReadOnlyList<DocPage> pages, SdkSettings settings, int iterations)
    {
        var read = pages.Select(page => PageReader.Read(page, settings.Dialect).Page).ToList();
        Gen.Int[0, int.MaxValue].Array[Edits * 3].Sample(
            numbers =>
            {
                var now = read.ToList();
                var linkage = Linker.Link(now, settings);
                for (var i = 0; i < numbers.Length; i += 3)
                {
                    now = Edit(now, read, numbers[i], numbers[i + 1], numbers[i + 2]);
                    linkage = Linker.Link(now, settings, linkage);
                    AssertSame(Linker.Link(now, settings), linkage);
                }
            },
            iter: iterations);
    }

    private static void AssertSame(Linkage expected, Linkage linkage)
    {
        Assert.Equal(expected.Model, linkage.Model);
        Assert.Equal(expected.Problems, linkage.Problems);
        Assert.Equal(expected.Lock, linkage.Lock);
        Assert.Equal(expected.Explanations.ExplainMembers(), linkage.Explanations.ExplainMembers());
        Assert.Equal(expected.Explanations.ExplainOperations(), linkage.Explanations.ExplainOperations());
    }

    private static List<ApiPage> Edit(List<ApiPage> pages, List<ApiPage> all, int kind, int where, int what)
    {
        if (pages.Count == 0 || kind % 12 == 0)
        {
            // A page that is added, or comes again.
            var page = all[where % all.Count];
            return [.. pages.Where(other => other.Path != page.Path), page];
        }

        var index = where % pages.Count;
        return kind % 12 == 1 ? [.. pages.Where((_, i) => i != index)] : [.. pages.Select((page, i) => i == index ? Edit(page, kind % 12, what) : page)];
    }

    private static ApiPage Edit(ApiPage page, int kind, int what) => kind switch
    {
        2 => EditRows(page, what, rows => [.. rows, new RowClaim($"added/{what}", $"added{what % 5}", new TypeClaim(TypeClaimKind.String), true, null, "x", null, [])]),
        3 => EditRows(page, what, rows => [.. rows.Skip(1)]),
        4 => EditRows(page, what, rows => [.. rows.Select(row => row with { Description = row.Description + "." })]),
        5 => EditRows(page, what, rows => [.. rows.Select((row, i) => i == 0 ? row with { Type = new TypeClaim(TypeClaimKind.String), Values = [new ValueClaim(ValueSource.Bullet, $"v{what % 3}"), new ValueClaim(ValueSource.Bullet, "w")] } : row)]),
        6 => EditRows(page, what, rows => [.. rows.Select((row, i) => i == 0 ? row with { Type = new TypeClaim((TypeClaimKind)(what % 3)) } : row)]),
        7 => page with { Structures = [.. page.Structures.Select((structure, i) => i == 0 ? structure with { Name = $"Renamed{what % 3}Dto" } : structure)] },
        8 => page with { Structures = [.. page.Structures.Skip(1)] },
        9 => page with { Operations = [.. page.Operations.Select(operation => operation with { Name = what % 2 == 0 ? $"doIt{what % 3}" : null })] },
        10 => page with { Operations = [.. page.Operations.Select(operation => operation with { Style = (ParameterStyle)(what % 3), RequestType = what % 2 == 0 ? "SharedDto" : null })] },
        _ => page with { Operations = [.. page.Operations.Select(operation => operation with { Example = what % 2 == 0 ? null : """{ "statusCode": 200, "data": { "extra": 1, "a": null } }""" })] },
    };

    private static ApiPage EditRows(ApiPage page, int what, Func<IReadOnlyList<RowClaim>, IReadOnlyList<RowClaim>> edit) =>
        page.Structures.Count > 0 && what % 2 == 0
            ? page with { Structures = [.. page.Structures.Select((structure, i) => i == what / 2 % page.Structures.Count ? structure with { Rows = [.. edit(structure.Rows)] } : structure)] }
            : page with { Operations = [.. page.Operations.Select(operation => what % 3 == 0 ? operation with { Request = [.. edit(operation.Request)] } : operation with { Response = [.. edit(operation.Response)] })] };
}
