using System;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.CodeAnalysis.CSharp;
using SdkFactory.Diagnostics;
using SdkFactory.Emitting;
using SdkFactory.Model;
using SdkFactory.Tests.Compiling;
using SdkFactory.Tests.Reading;
using Xunit;

namespace SdkFactory.Tests.Linking;

/// <summary>Faults that came of deciding one thing in several places: each is decided once now.</summary>
public class LinkingCaseTests
{
    private const string Rows = "| id | string | 是 | - | x | `1` |\n| name | string | 是 | - | x | `n` |";

    [Theory]
    [InlineData("POST", "/x/{id}")]
    [InlineData("GET", "/x")]
    [InlineData("DELETE", "/x/{name}")]
    public void A_structure_that_refers_to_a_request_has_all_of_its_members_as_JSON(string verb, string path)
    {
        var workspace = Pages.Of(
            $$"""{ "namespace": "X", "overrides": [{ "operation": "updateIt", "path": "{{path}}", "verb": "{{verb}}", "reason": "r" }] }""",
            ("m/update-it.md", PageText.Of(Rows, PageText.Structure("ThingDto", "| a | <a href=\"#UpdateItDto\">UpdateItDto</a> | 是 | x |  |"))));
        var thing = workspace.Model.Types.Single(type => type.Name == "ThingDto").Members[0].Type;

        Assert.Equal(new TypeRef(TypeKind.Model, "UpdateItDto"), thing);
        Assert.Equal("UpdateItRequest", workspace.Model.Clients[0].Operations[0].Request);
        Assert.Contains("'UpdateItDto' as JSON", Assert.Single(workspace.Problems).Message, StringComparison.Ordinal);
        Assert.Equal(workspace.Ledger.Read, workspace.Ledger.Members);

        var sdk = SdkCompilation.Load(SdkCompilation.Of(SdkEmitter.Emit(workspace.Model), LanguageVersion.Latest));
        const string json = """{"a":{"id":"1","name":"n"}}""";
        var options = Options(sdk);
        var value = JsonSerializer.Deserialize(json, sdk.GetType("X.ThingDto")!, options);
        Assert.Equal(json, JsonSerializer.Serialize(value, sdk.GetType("X.ThingDto")!, options));
    }

    [Fact]
    public void A_member_says_the_source_that_the_model_follows()
    {
        var workspace = Pages.Of(
            "{}",
            ("m/do-it.md", PageText.Of(structures: PageText.Structure("ThingDto", "| state | <a href=\"#StateDto\">StateDto</a> | 是 | x | on |") + PageText.Structure("StateDto", "| on | enum | 是 | x |  |", "| off | enum | 是 | x |  |"))),
            ("m/do-that.md", PageText.Of(structures: PageText.Structure("ThatDto", "| state | string | 是 | x | 可选枚举值：`on`,`off`,`idle` |") + PageText.Structure("ThingDto", "| a | string | 否 | x | |"))));
        var member = workspace.Model.Types.Single(type => type.Name == "ThingDto").Members.Single(member => member.WireName == "state");
        var decisions = Assert.Single(workspace.Explain("ThingDto.state")).Decisions;

        Assert.Equal(new TypeRef(TypeKind.Enum, "StateDto"), member.Type);
        Assert.Equal("StateDto", decisions.Single(decision => decision.Question == "enum").Result);
        Assert.DoesNotContain(decisions, decision => decision.Question == "values");
        Assert.Equal("structure that lists values", decisions.Single(decision => decision.Question == "what 'StateDto' is").Statements[0].Source);
    }

    [Fact]
    public void An_override_by_the_name_in_the_docs_holds_for_all_types_that_are_called_so()
    {
        var workspace = Pages.Of(
            """{ "overrides": [{ "member": "ThingDto.a", "required": false, "reason": "never sent" }, { "member": "ThingDto.zz", "required": false, "reason": "control" }] }""",
            ("m/do-a.md", PageText.Of(structures: PageText.Structure("ThingDto", "| a | string | 是 | x |  |"), typeLine: "类型： `ARespDto`")),
            ("n/do-b.md", PageText.Of(structures: PageText.Structure("ThingDto", "| a | number | 是 | x |  |"), typeLine: "类型： `BRespDto`")));

        Assert.Equal(["MThingDto.a False", "NThingDto.a False"], workspace.Model.Types.Where(type => type.Name.EndsWith("ThingDto", StringComparison.Ordinal)).Select(type => $"{type.Name}.a {type.Members[0].Required}"));
        Assert.Contains("'ThingDto.zz'", Assert.Single(workspace.Problems, problem => problem.Kind == Problems.UnusedOverride).Message, StringComparison.Ordinal);
        Assert.DoesNotContain(workspace.Problems, problem => problem.Kind == Problems.RedundantOverride);
    }

    [Theory]
    [InlineData("""{ "member": "ThingDto.a", "in": "query", "reason": "r" }""")]
    [InlineData("""{ "operation": "doIt", "body": "none", "reason": "r" }""")]
    [InlineData("""{ "member": "ThingDto.a", "type": "string", "in": "header", "reason": "r" }""")]
    public void An_override_that_cannot_be_followed_is_reported(string item) =>
        Assert.Equal([Problems.RedundantOverride], Pages.Of($$"""{ "overrides": [{{item}}] }""", ("m/do-it.md", PageText.Of())).Problems.Select(problem => problem.Kind));

    private static JsonSerializerOptions Options(Assembly sdk)
    {
        var resolver = sdk.GetType("X.ApiJsonResolver")!.GetProperty("Strict")!.GetValue(null);
        return new JsonSerializerOptions { TypeInfoResolver = (IJsonTypeInfoResolver)resolver! };
    }
}
