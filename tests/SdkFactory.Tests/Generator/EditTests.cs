using System;
using System.IO;
using System.Linq;
using SdkFactory.Tests.Corpora;
using SdkFactory.Tests.Reading;
using Xunit;

namespace SdkFactory.Tests.Generator;

/// <summary>What an edit of one of the 523 real files prints: its own files, those that name it, its client and the resolver, and nothing else.</summary>
public class EditTests
{
    private const string Page = "list-subject-auth.md";
    private const string Structure = """### <a id="ListApplicationSubjectDataListDto"></a> ListApplicationSubjectDataListDto""";
    private const string Row = "| list | array | ";
    private const string File = "Authing.V3.Management.ListAuthSubject.g.cs";
    private const string Resolver = "Authing.V3.Support.ApiJsonResolver.Types.g.cs";
    private const string EnumTexts = "Authing.V3.Support.EnumTexts.Members.g.cs";

    private static readonly Lazy<GeneratorRun> First = new(() => GeneratorRun.Of(Corpus.V3, Corpus.ConfigV3, includeRoot: Path.Combine(Corpus.V3, "..", "common")));

    [CorpusFact]
    public void A_member() => AssertPrinted(Page, text => Before(text, Row, "| added | string | 否 | x | `x` |\n"), [File]);

    [CorpusFact]
    public void A_description() => AssertPrinted(Page, text => text.Replace("| 列表数据 ", "| 所有的列表数据 ", StringComparison.Ordinal), [File]);

    [CorpusFact]
    public void A_value() => AssertPrinted(
        Page,
        text => Before(text, Row, "| addedState | string | 否 | x\n- `A`: x\n- `B`: y | `A` |\n"),
        [File, Resolver, EnumTexts],
        then: text => text.Replace("- `B`: y", "- `B`: y\n- `C`: z", StringComparison.Ordinal),
        thenPrinted: [File]);

    [CorpusFact]
    public void A_type() => AssertPrinted(
        Page,
        text => Before(
            Before(text, Row, """| added | <a href="#AddedDto">AddedDto</a> | 否 | x |  |""" + "\n"),
            Structure,
            """### <a id="AddedDto"></a> AddedDto""" + "\n\n| 名称 | 类型 | 是否必填 | 描述 | 示例值 |\n| - | - | - | - | - |\n| a | string | 是 | x |  |\n\n"),
        [File, Resolver]);

    [CorpusFact]
    public void The_name_of_a_type() => AssertPrinted(
        Page,
        text => text.Replace("ListApplicationSubjectDataListDto", "ListRenamedDto", StringComparison.Ordinal),
        [File, Resolver]);

    [CorpusFact]
    public void The_name_of_an_operation() => AssertPrinted(
        Page,
        text => text.Replace("ListAuthSubject", "ListRenamedSubject", StringComparison.Ordinal),
        ["-" + File, File.Replace("ListAuthSubject", "ListRenamedSubject", StringComparison.Ordinal), Resolver]);

    [CorpusFact]
    public void A_page_and_its_operation()
    {
        var root = Corpus.V3.TrimEnd('/') + "/";
        var text = PageText.Of("| added | string | 否 | - | x |  |", PageText.Structure("AddedDto", "| a | string | 是 | x |  |"), title: "新的", sample: "client.listAdded(");
        var start = First.Value.Fork();

        var added = start.Fork().Add(root + "management/管理应用/list-added.md", text, root, Corpus.ConfigV3);
        var file = File.Replace("ListAuthSubject", "ListAdded", StringComparison.Ordinal);
        Assert.Equal([file, Resolver], added.Printed(start));

        var removed = added.Fork().Remove("list-added.md");
        Assert.Equal(start.Files, removed.Files);
        Assert.Contains("-" + file, removed.Printed(added));
        Assert.Equal(added.Printed(start).Count, removed.Printed(added).Count);
    }

    [CorpusFact]
    public void A_key_of_the_settings() => AssertPrinted(
        Path.GetFileName(Corpus.ConfigV3),
        text => text.Replace("\"overrides\": [", "\"overrides\": [ { \"member\": \"ListApplicationSubjectDataListDto.list\", \"required\": false, \"reason\": \"r\" },", StringComparison.Ordinal),
        [File]);

    [CorpusFact]
    public void C_sharp() => Assert.Empty(First.Value.Fork().EditCode().Printed(First.Value));

    // What an edit prints, and the edit back.
    private static void AssertPrinted(string page, Func<string, string> edit, string[] printed, Func<string, string>? then = null, string[]? thenPrinted = null)
    {
        var start = First.Value.Fork();
        var original = "";
        var edited = start.Fork().Edit(page, text => edit(original = text));

        Assert.NotEqual(start.Files, edited.Files);
        Assert.Equal(printed.Order(StringComparer.Ordinal), edited.Printed(start));
        if (then is not null)
        {
            var again = edited.Fork().Edit(page, then);
            Assert.Equal(thenPrinted!.Order(StringComparer.Ordinal), again.Printed(edited));
            edited = again;
        }

        var back = edited.Fork().Edit(page, _ => original);
        Assert.Equal(printed.Select(name => name.TrimStart('-')).Order(StringComparer.Ordinal), back.Printed(edited).Select(name => name.TrimStart('-')).Order(StringComparer.Ordinal));
        Assert.Equal(start.Files, back.Files);
    }

    private static string Before(string text, string words, string added) => text.Insert(text.IndexOf(words, StringComparison.Ordinal), added);
}
