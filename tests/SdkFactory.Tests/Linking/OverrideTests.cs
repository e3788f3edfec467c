using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Model;
using SdkFactory.Tests.Reading;
using Xunit;

namespace SdkFactory.Tests.Linking;

/// <summary>What each key of an override changes.</summary>
public class OverrideTests
{
    private static readonly (string Path, string Text) Page = ("m/do-it.md", PageText.Of("| a | string | 是 | - | x |  |\n| b | string | 否 | - | x |  |"));

    [Theory]
    [InlineData(""" "operation": "doIt", "name": "MakeIt" """, "MakeIt Post /api/v3/do-it Json Json Model")]
    [InlineData(""" "page": "m/do-it.md", "name": "MakeIt" """, "MakeIt Post /api/v3/do-it Json Json Model")]
    [InlineData(""" "page": "**", "verb": "GET" """, "DoIt Get /api/v3/do-it None Json Model")]
    [InlineData(""" "operation": "do*", "verb": "PUT" """, "DoIt Put /api/v3/do-it Json Json Model")]
    [InlineData(""" "operation": "doIt", "path": "/it/{a}" """, "DoIt Post /it/{a} Json Json Model")]
    [InlineData(""" "operation": "doIt", "body": "form" """, "DoIt Post /api/v3/do-it Form Json Model")]
    [InlineData(""" "operation": "doIt", "body": "multipart" """, "DoIt Post /api/v3/do-it Multipart Json Model")]
    [InlineData(""" "operation": "doIt", "response": "text" """, "DoIt Post /api/v3/do-it Json Text ")]
    [InlineData(""" "operation": "doIt", "response": "binary" """, "DoIt Post /api/v3/do-it Json Binary ")]
    [InlineData(""" "operation": "doIt", "response": "empty" """, "DoIt Post /api/v3/do-it Json Empty ")]
    public void An_operation_is_corrected(string said, string shown)
    {
        var workspace = Load(said);
        var operation = workspace.Model.Clients[0].Operations[0];

        Assert.Equal(shown, $"{operation.Name} {operation.Verb} {operation.Path} {operation.Body} {operation.Response} {operation.ResponseType?.Kind}");
        Assert.Empty(workspace.Problems);
    }

    [Theory]
    [InlineData(""" "member": "DoItDto.a", "name": "Other" """, "Other a Text True Body")]
    [InlineData(""" "member": "DoItDto.a", "type": "number[]" """, "A a List True Body")]
    [InlineData(""" "member": "DoItDto.a", "type": "ThingDto" """, "A a Model True Body")]
    [InlineData(""" "member": "*.a", "required": false """, "A a Text False Body")]
    [InlineData(""" "member": "DoItDto.?", "in": "query" """, "A a Text True Query")]
    [InlineData(""" "member": "DoItDto.a", "in": "header" """, "A a Text True Header")]
    [InlineData(""" "member": "DoItDto.a", "enum": ["x", "y"] """, "A a Enum True Body")]
    public void A_member_is_corrected(string said, string shown)
    {
        var workspace = Load(said);
        var member = workspace.Model.Types.Single(type => type.WireName == "DoItDto").Members[0];
        var parameter = workspace.Model.Clients[0].Operations[0].Parameters[0];

        Assert.Equal((member.Name, member.WireName), (parameter.Member, parameter.WireName));
        Assert.Equal(shown, $"{member.Name} {member.WireName} {member.Type.Kind} {member.Required} {parameter.Location}");
        Assert.Empty(workspace.Problems);
    }

    [Theory]
    [InlineData(""" "operation": "doIt", "name": "DoIt" """)]
    [InlineData(""" "page": "**", "verb": "POST" """)]
    [InlineData(""" "page": "**", "path": "/api/v3/do-it" """)]
    [InlineData(""" "operation": "doIt", "body": "json" """)]
    [InlineData(""" "operation": "doIt", "response": "json" """)]
    [InlineData(""" "type": "ThingDto", "name": "ThingDto" """)]
    [InlineData(""" "member": "DoItDto.a", "name": "A" """)]
    [InlineData(""" "member": "DoItDto.a", "type": "string" """)]
    [InlineData(""" "member": "DoItDto.a", "required": true """)]
    [InlineData(""" "member": "DoItDto.*", "in": "body" """)]
    public void An_override_that_says_what_the_pages_say_has_expired(string said) =>
        Assert.Equal(Problems.RedundantOverride, Assert.Single(Load(said).Problems).Kind);

    [Theory]
    [InlineData(""" "member": "DoItDto.?", "required": true """)]
    [InlineData(""" "member": "DoItDto.a", "name": "A", "required": false """)]
    public void An_override_that_changes_one_thing_of_one_member_is_needed(string said) => Assert.Empty(Load(said).Problems);

    [Fact]
    public void A_type_gets_another_name_and_keeps_its_wire_name()
    {
        var model = Load(""" "type": "ThingDto", "name": "Thing" """).Model;

        Assert.Equal("ThingDto", model.Types.Single(type => type.Name == "Thing").WireName);
        Assert.Equal("Thing", model.Types.Single(type => type.Name == "ThingRespDto").Members[2].Type.Name);
    }

    [Fact]
    public void The_later_of_two_overrides_wins_where_both_speak()
    {
        var model = Pages.Of(
            """
            { "overrides": [
              { "operation": "doIt", "verb": "PUT", "path": "/one", "reason": "r" },
              { "page": "m/*", "verb": "PATCH", "reason": "r" },
              { "member": "DoItDto.a", "type": "number", "required": false, "reason": "r" },
              { "member": "DoItDto.*", "type": "boolean", "reason": "r" } ] }
            """,
            Page).Model;
        var member = model.Types.Single(type => type.Name == "DoItDto").Members[0];

        Assert.Equal((Verb.Patch, "/one"), (model.Clients[0].Operations[0].Verb, model.Clients[0].Operations[0].Path));
        Assert.Equal((TypeKind.Boolean, false), (member.Type.Kind, member.Required));
    }

    [Fact]
    public void The_documented_values_keep_their_descriptions_when_the_settings_list_them()
    {
        var model = Pages.Of(
            """{ "overrides": [{ "member": "ThingDto.a", "enum": ["on", "new"], "reason": "r" }] }""",
            ("m/do-it.md", PageText.Of(structures: PageText.Structure("ThingDto", "| a | string | 是 | x<br>- `on`: 开<br>- `off`: 关 | 可选枚举值：`on`,`off` |")))).Model;

        Assert.Equal([new EnumMember("On", "on", "开"), new EnumMember("New", "new", "")], Assert.Single(model.Enums).Members);
    }

    [Theory]
    [InlineData(""" "page": "m/*.md", "exclude": true """)]
    [InlineData(""" "operation": "doIt", "exclude": true """)]
    public void An_excluded_operation_leaves_its_whole_page_out(string said)
    {
        var workspace = Load(said);

        Assert.Empty(workspace.Model.Clients);
        Assert.Empty(workspace.Model.Types);
        Assert.Equal([Problems.Excluded], workspace.Problems.Select(problem => problem.Kind));
        Assert.Equal(new Ledger(0, 0, 0), workspace.Ledger);
    }

    [Fact]
    public void An_excluded_type_leaves_any_JSON_value_behind()
    {
        var workspace = Load(""" "type": "ThingDto", "exclude": true """);

        Assert.Equal(TypeKind.Any, workspace.Model.Types.Single(type => type.Name == "ThingRespDto").Members[2].Type.Kind);
        Assert.Equal([Problems.Excluded], workspace.Problems.Select(problem => problem.Kind));
        Assert.Equal(new Ledger(6, 5, 1), workspace.Ledger);
    }

    [Fact]
    public void An_excluded_request_leaves_an_operation_without_parameters() =>
        Assert.Null(Load(""" "type": "DoItDto", "exclude": true """).Model.Clients[0].Operations[0].Request);

    [Fact]
    public void A_page_of_prose_may_be_excluded_too() =>
        Assert.Equal([Problems.Excluded], Pages.Of("""{ "overrides": [{ "page": "m/prose.md", "exclude": true, "reason": "r" }] }""", ("m/prose.md", "# 文字")).Problems.Select(problem => problem.Kind));

    [Theory]
    [InlineData(""" "page": "m/do-that.md", "exclude": true """, "No page is called 'm/do-that.md'")]
    [InlineData(""" "operation": "doThat", "verb": "GET" """, "No operation is called 'doThat'")]
    [InlineData(""" "type": "ThatDto", "name": "That" """, "No type is called 'ThatDto'")]
    [InlineData(""" "member": "ThingDto.that", "required": true """, "No member is called 'ThingDto.that'")]
    public void An_override_that_names_nothing_is_reported(string said, string message)
    {
        var problem = Assert.Single(Load(said).Problems);

        Assert.Equal((Problems.UnusedOverride, "sdkfactory.json", 1), (problem.Kind, problem.Path, problem.Place.Line));
        Assert.StartsWith(message, problem.Message, System.StringComparison.Ordinal);
    }

    private static Workspace Load(string said) => Pages.Of($$"""{ "overrides": [{ {{said}}, "reason": "r" }] }""", Page);
}
