using System;
using System.Linq;
using System.Text;
using SdkFactory.Diagnostics;
using SdkFactory.Emitting;
using SdkFactory.Linking.Naming;
using SdkFactory.Linking.Operations;
using SdkFactory.Model;
using SdkFactory.Tests.Reading;
using Xunit;

namespace SdkFactory.Tests.Linking;

public class LinkingFaultTests
{
    [Theory]
    [InlineData("**", "abc", "/x/abc")]
    [InlineData("a-**", "a-xyz", "/x/xyz")]
    [InlineData("get-*-by-*", "get-user-by-id", "/x/user")]
    public void The_rest_is_what_the_first_star_stands_for(string pattern, string stem, string path) =>
        Assert.Equal(path, Routes.Path(stem, Pages.SettingsOf($$"""{ "routes": [{ "file": "{{pattern}}", "path": "/x/{rest}" }] }""").Routes));

    [Fact]
    public void Operations_that_share_a_request_type_each_fill_their_own_path()
    {
        const string rows = "| id | string | 是 | - | x |  |\n| b | string | 是 | - | x |  |";
        var files = SdkEmitter.Emit(Pages.Of(
            """{ "overrides": [{ "operation": "doTwo", "path": "/two/{id}", "reason": "r" }] }""",
            ("m/do-one.md", PageText.Of(rows, sample: "client.doOne(dto.SharedDto {")),
            ("m/do-two.md", PageText.Of(rows, sample: "client.doTwo(dto.SharedDto {"))).Model);

        Assert.Contains("ApiPath.Segment(request.Id)", files.Single(file => file.HintName == "M/DoTwo.g.cs").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Operations_that_share_a_request_type_each_send_it_as_their_verb_does()
    {
        const string rows = "| id | string | 是 | - | x |  |\n| b | string | 是 | - | x |  |";
        var model = Pages.Of(
            """{ "overrides": [{ "operation": "doTwo", "verb": "GET", "reason": "r" }] }""",
            ("m/do-one.md", PageText.Of(rows, sample: "client.doOne(dto.SharedDto {")),
            ("m/do-two.md", PageText.Of(rows, sample: "client.doTwo(dto.SharedDto {"))).Model;

        Assert.Equal(BodyFormat.None, model.Clients[0].Operations.Single(operation => operation.Name == "DoTwo").Body);
    }

    [Fact]
    public void A_member_that_one_of_two_tables_on_a_page_lacks_is_not_missing_on_0_pages()
    {
        var problems = Pages.Of("{}", ("m/do-it.md", PageText.Of(structures: PageText.Thing + PageText.Structure("ThingDto", "| b | string | 是 | x |  |")))).Problems;

        Assert.Equal(
            ["'ThingDto.a' is missing on another table of its page; it is optional.", "'ThingDto.b' is missing on another table of its page; it is optional."],
            problems.Where(problem => problem.Kind == Problems.MergedDefinition).Select(problem => problem.Message));
    }

    [Fact]
    public void Two_pages_of_one_path_are_no_reason_to_throw()
    {
        var workspace = Pages.Of("{}", ("m/do-it.md", PageText.Of()), ("m/do-it.md", PageText.Of()));

        Assert.Equal(["DoIt m/do-it.md"], workspace.Model.Clients.SelectMany(client => client.Operations).Select(operation => $"{operation.Name} {operation.Page}"));
        Assert.Equal([Problems.DuplicatePage], workspace.Problems.Select(problem => problem.Kind));
    }

    [Fact]
    public void A_value_that_the_settings_list_twice_is_one_value()
    {
        var model = Pages.Of("""{ "overrides": [{ "member": "ThingDto.a", "enum": ["A", "A"], "reason": "r" }] }""", ("m/do-it.md", PageText.Of())).Model;

        Assert.Single(Assert.Single(model.Enums).Members);
    }

    // The compiler writes no name of more than 1,023 bytes, and puts get_ and a generic's name around ours.
    [Fact]
    public void A_name_fits_into_metadata() => Assert.InRange(Encoding.UTF8.GetByteCount(Names.Pascal(new string('a', 3_000))), 1, 500);
}
