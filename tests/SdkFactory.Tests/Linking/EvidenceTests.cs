using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Members;
using SdkFactory.Model;
using SdkFactory.Tests.Reading;
using Xunit;

namespace SdkFactory.Tests.Linking;

public class EvidenceTests
{
    [Theory]
    [InlineData("2022-07-03T02:20:30.000Z", TypeKind.DateTime)]
    [InlineData("2022-07-03T02:20:30Z", TypeKind.DateTime)]
    [InlineData("2022-07-03T02:20:30", TypeKind.DateTime)]
    [InlineData("2022-07-03T02:20:30+08:00", TypeKind.DateTime)]
    [InlineData("2022-07-03T02:20:30+0800", TypeKind.DateTime)]
    [InlineData("2022-07-03 02:20:30", TypeKind.DateTime)]
    [InlineData("2022-07-03T02:20Z", TypeKind.DateTime)]
    [InlineData("2022-07-03", TypeKind.Date)]
    public void Dates_have_a_form(string text, TypeKind kind) => Assert.Equal(kind, DateEvidence.Recognise(text));

    [Theory]
    [InlineData("")]
    [InlineData("2022")]
    [InlineData("2022-13-01")]
    [InlineData("2022-02-30")]
    [InlineData("2022-7-3")]
    [InlineData("2022-07-03T")]
    [InlineData("2022-07-03T25:00:00Z")]
    [InlineData("03-07-2022")]
    [InlineData("2022/07/03")]
    [InlineData("2022-07-03T02:20:30.000Z and a great deal more text")]
    [InlineData("1656814830000")]
    [InlineData("２０２２-07-03")]
    [InlineData("abcd-ef-gh")]
    [InlineData("abcd-ef-gh-ij-kl")]
    public void Other_texts_are_no_dates(string text) => Assert.Null(DateEvidence.Recognise(text));

    [Theory]
    [InlineData("string", "", "", "Text")]
    [InlineData("string", "`2022-07-03`", "", "Date")]
    [InlineData("string", "`2022-07-03`", "\"2022-07-04\"", "Date")]
    [InlineData("string", "`2022-07-03`", "\"soon\"", "Text")]
    [InlineData("string", "", "\"2022-07-03T02:20:30.000Z\"", "DateTime")]
    [InlineData("string", "`2022-07-03`", "\"2022-07-03T02:20:30.000Z\"", "Text")]
    [InlineData("string", "`2022-07-03`", "5", "Text")]
    [InlineData("string", "`2022-07-03`", "\"\"", "Date")]
    [InlineData("number", "", "", "Integer")]
    [InlineData("number", "`1`", "1656814830000", "Integer")]
    [InlineData("number", "`1.5`", "1", "Fraction")]
    [InlineData("number", "", "1.0", "Fraction")]
    [InlineData("number", "", "\"2.5\"", "Fraction")]
    [InlineData("number", "", "123456789012345678901234567890", "Fraction")]
    [InlineData("number", "`一`", "", "Integer")]
    [InlineData("boolean", "", "\"true\"", "Boolean")]
    [InlineData("object", "", "{\"x\":1}", "Object")]
    [InlineData("", "", "\"x\"", "Any")]
    [InlineData("any", "", "1", "Any")]
    [InlineData("file", "", "", "Any")]
    public void Examples_narrow_what_a_type_word_leaves_open(string type, string cell, string example, string kind) =>
        Assert.Equal(kind, Shown(Member(type, cell, example)));

    [Theory]
    [InlineData("array", "", "", "List of Text")]
    [InlineData("array", "", "[\"a\",\"b\"]", "List of Text")]
    [InlineData("array", "", "[1,2]", "List of Integer")]
    [InlineData("array", "", "[1,2.5]", "List of Fraction")]
    [InlineData("array", "", "[{\"x\":1}]", "List of Object")]
    [InlineData("array", "", "[true,false]", "List of Boolean")]
    [InlineData("array", "", "[true]", "List of Boolean")]
    [InlineData("array", "", "[1,\"a\"]", "List of Any")]
    [InlineData("array", "", "\"[1,2]\"", "List of Integer")]
    [InlineData("array", "", "7", "List of Integer")]
    [InlineData("array", "`[1]`", "", "List of Integer")]
    [InlineData("array", "`[{\"x\":1}]`", "", "List of Object")]
    [InlineData("array", "`a,b`", "", "List of Text")]
    [InlineData("string[]", "", "[1]", "List of Text")]
    [InlineData("number[]", "", "[1.5]", "List of Fraction")]
    [InlineData("number[][]", "", "[[1]]", "List of List of Integer")]
    public void A_list_that_names_no_element_takes_its_items_word_for_it(string type, string cell, string example, string kind) =>
        Assert.Equal(kind, Shown(Member(type, cell, example)));

    [Theory]
    [InlineData("{ \"a\": 1 }", false)]
    [InlineData("{ \"a\": null }", true)]
    [InlineData("{}", true)]
    [InlineData("", false)]
    public void A_required_member_that_an_example_lacks_may_be_absent(string data, bool mayBeAbsent)
    {
        var example = data.Length == 0 ? "" : $$"""{ "statusCode": 200, "message": "", "data": {{data}} }""";
        var workspace = Pages.Of("{}", ("m/do-it.md", PageText.Of(structures: PageText.Structure("ThingDto", "| a | number | 是 | x |  |"), example: example)));

        Assert.Equal(mayBeAbsent, workspace.Model.Types.Single(type => type.Name == "ThingDto").Members[0].MayBeAbsent);
        Assert.Equal(mayBeAbsent, workspace.Problems.Any(problem => problem.Kind == Problems.RequiredMemberAbsent));
    }

    [Fact]
    public void A_bare_list_in_an_answer_holds_the_one_structure_that_nothing_else_names()
    {
        var workspace = Pages.Of("{}", ("m/do-it.md", PageText.Of(response: "| statusCode | number | 码 |\n| message | string | 话 |\n| data | array | 数据 |")));

        Assert.Equal("List of Model ThingDto", Shown(workspace.Model.Types.Single(type => type.Name == "ThingRespDto").Members[2]));
    }

    [Fact]
    public void A_bare_list_is_text_where_two_structures_are_free()
    {
        var workspace = Pages.Of("{}", ("m/do-it.md", PageText.Of(
            structures: PageText.Thing + PageText.Structure("OtherDto", "| b | string | 是 | x |  |"),
            response: "| statusCode | number | 码 |\n| data | array | 数据 |")));

        Assert.Equal("List of Text", Shown(workspace.Model.Types.Single(type => type.Name == "ThingRespDto").Members[1]));
    }

    private static Member Member(string type, string cell, string example)
    {
        var text = PageText.Of(
            structures: PageText.Structure("ThingDto", $"| a | {type} | 是 | x | {cell} |"),
            example: example.Length == 0 ? "" : $$"""{ "statusCode": 200, "message": "", "data": { "a": {{example}} } }""");
        return Pages.Of("{}", ("m/do-it.md", text)).Model.Types.Single(item => item.Name == "ThingDto").Members[0];
    }

    private static string Shown(Member member) => Shown(member.Type);

    private static string Shown(TypeRef type) =>
        type.Kind == TypeKind.List ? "List of " + Shown(type.Element!) : $"{type.Kind} {type.Name}".Trim();
}
