using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Tests.Reading;
using Xunit;

namespace SdkFactory.Tests.Linking;

public class ConflictsTests
{
    private const string Text = "| a | string | 是 | x |  |";
    private const string Number = "| a | number | 是 | x |  |";

    [Fact]
    public void Two_meanings_of_one_name_are_two_types_called_after_their_operations()
    {
        var workspace = Pages.Of("{}", ("m/do-it.md", Page(Text)), ("m/do-more.md", Page(Number)));

        Assert.Equal(["DoItSharedDto:Text", "DoMoreSharedDto:Integer"], Shared(workspace));
        Assert.Equal(["m/do-it.md", "m/do-more.md"], workspace.Problems.Where(problem => problem.Kind == Problems.ConflictingDefinition).Select(problem => problem.Path));
        Assert.Equal(workspace.Ledger.Read, workspace.Ledger.Members);
    }

    [Fact]
    public void A_meaning_of_one_client_alone_is_called_after_the_client()
    {
        var workspace = Pages.Of("{}", ("users/do-it.md", Page(Text)), ("admin/do-more.md", Page(Number)), ("admin/do-less.md", Page(Number)), ("users/do-most.md", Page(Text)));

        Assert.Equal(["AdminSharedDto:Integer", "UsersSharedDto:Text"], Shared(workspace));
    }

    [Fact]
    public void What_most_pages_mean_keeps_the_name()
    {
        var workspace = Pages.Of("{}", ("m/do-it.md", Page(Text)), ("m/do-more.md", Page(Number)), ("m/do-less.md", Page(Number)));

        Assert.Equal(["DoItSharedDto:Text", "SharedDto:Integer"], Shared(workspace));
        Assert.Equal("m/do-it.md", Assert.Single(workspace.Problems, problem => problem.Kind == Problems.ConflictingDefinition).Path);
    }

    [Fact]
    public void Types_that_name_a_type_of_two_meanings_part_with_it()
    {
        var model = Pages.Of(
            "{}",
            ("m/do-it.md", Outer(Text)),
            ("m/do-more.md", Outer(Number)),
            ("m/do-less.md", Outer(Number))).Model;

        Assert.Equal(
            ["DoItOuterDto → DoItSharedDto", "OuterDto → SharedDto"],
            model.Types.Where(type => type.Name.EndsWith("OuterDto", System.StringComparison.Ordinal)).Select(type => $"{type.Name} → {type.Members[0].Type.Name}"));
    }

    [Fact]
    public void Where_an_override_says_what_the_member_is_there_is_no_conflict()
    {
        var workspace = Pages.Of(
            """{ "overrides": [{ "member": "SharedDto.a", "type": "number", "reason": "r" }] }""",
            ("m/do-it.md", Page(Text)),
            ("m/do-more.md", Page(Number)));

        Assert.Equal(["SharedDto:Integer"], Shared(workspace));
        Assert.DoesNotContain(workspace.Problems, problem => problem.Kind == Problems.ConflictingDefinition);
    }

    [Fact]
    public void A_page_that_contradicts_itself_cannot_say_which_it_means()
    {
        var workspace = Pages.Of("{}", ("m/do-it.md", PageText.Of(structures: PageText.Thing + PageText.Structure("SharedDto", Text) + PageText.Structure("SharedDto", Number))));

        Assert.Equal(["SharedDto:Any"], Shared(workspace));
        Assert.Contains(workspace.Problems, problem => problem.Kind == Problems.ConflictingDefinition);
    }

    [Fact]
    public void A_name_of_many_meanings_parts_into_as_many_types()
    {
        var rows = Enumerable.Range(0, 40).Select(i => $"| a{i % 2} | string | 是 | x |  |\n| b | {(i % 4 < 2 ? "string" : "number")} | 是 | x |  |\n| c | {(i < 20 ? "boolean" : "number")} | 是 | x |  |").ToList();
        var workspace = Pages.Of("{}", [.. rows.Select((row, i) => ($"m/p{i}.md", Page(row)))]);

        Assert.Equal(4, Shared(workspace).Length);
        Assert.Equal(workspace.Ledger.Read, workspace.Ledger.Members);
    }

    [Fact]
    public void A_table_of_values_is_an_enum_that_members_of_its_name_share()
    {
        var workspace = Pages.Of("{}", ("m/do-it.md", PageText.Of(structures:
            PageText.Structure("ThingDto", "| colourKind | string | 是 | x<br>- `RED`: 红<br>- `BLUE`: 蓝 |  |", "| other | ColourKind | 是 | x |  |")
            + PageText.Structure("ColourKind", "| RED | enum | 是 | 红色 |  |", "| BLUE | enum | 是 | 蓝色 |  |"))));

        var kind = Assert.Single(workspace.Model.Enums);
        Assert.Equal("ColourKind", kind.Name);
        Assert.Equal(["Red", "Blue"], kind.Members.Select(member => member.Name));
        Assert.Equal(["ColourKind", "ColourKind"], workspace.Model.Types.Single(type => type.Name == "ThingDto").Members.Select(member => member.Type.Name));
        Assert.DoesNotContain(workspace.Model.Types, type => type.Name == "ColourKind");
        Assert.Equal(workspace.Ledger.Read, workspace.Ledger.Members);
    }

    private static string Page(string rows) => PageText.Of(structures: PageText.Thing + PageText.Structure("SharedDto", rows.Split('\n')));

    private static string Outer(string row) => Page(row) + PageText.Structure("OuterDto", "| inner | <a href=\"#SharedDto\">SharedDto</a> | 是 | x |  |");

    private static string[] Shared(Workspace workspace) =>
        [.. workspace.Model.Types.Where(type => type.Name.EndsWith("SharedDto", System.StringComparison.Ordinal)).Select(type => $"{type.Name}:{type.Members.First(member => member.WireName is "a" or "b").Type.Kind}")];
}
