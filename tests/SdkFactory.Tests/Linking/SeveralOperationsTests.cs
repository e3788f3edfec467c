using System;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Emitting;
using SdkFactory.Linking;
using SdkFactory.Settings;
using SdkFactory.Tests.Compiling;
using SdkFactory.Values;
using Xunit;

namespace SdkFactory.Tests.Linking;

/// <summary>Pages that describe several operations: nothing of linking and emission takes a page for one. No reader makes such claims yet, so the tests build them.</summary>
public class SeveralOperationsTests
{
    private const string Page = "m/users.md";

    [Fact]
    public void Each_operation_has_its_own_origin_names_and_file()
    {
        var linkage = Link(Users());
        var operations = linkage.Model.Clients.Single().Operations;

        Assert.Equal(["CreateUser m/users.md#create-user", "GetUser m/users.md#get-user"], operations.Select(operation => $"{operation.Name} {operation.Origin.Page}#{operation.Origin.Key}"));
        Assert.Equal(["M/CreateUser", "M/GetUser"], FilePlanner.Plan(linkage.Model).All.Select(plan => plan.Head.Name).Where(name => name.StartsWith("M/", StringComparison.Ordinal)));
        Assert.DoesNotContain(linkage.Problems, problem => problem.Severity >= Severity.Warning);
        SdkCompilation.AssertClean(SdkCompilation.Of(SdkEmitter.Emit(linkage.Model), LanguageVersion.CSharp11));
    }

    [Fact]
    public void What_one_operation_has_stands_in_its_file_and_what_the_page_defines_in_its_own()
    {
        var plans = FilePlanner.Plan(Link(Users()).Model).All;

        Assert.Equal(["CreateUserDto", "CreateUserResponse"], plans.OfType<FilePlan.OperationFile>().Single(plan => plan.Operation.Name == "CreateUser").Types.Select(type => type.Name));
        Assert.Equal(["GetUserDto", "GetUserResponse"], plans.OfType<FilePlan.OperationFile>().Single(plan => plan.Operation.Name == "GetUser").Types.Select(type => type.Name));
        Assert.Equal(["Models/UserDto"], plans.OfType<FilePlan.TypeFile>().Select(plan => plan.Head.Name));
    }

    [Fact]
    public void Types_of_one_name_part_by_operation_and_each_refers_to_its_own()
    {
        var page = Users();
        page = page with
        {
            Operations =
            [
                page.Operations[0] with { ResponseType = Reference("AnswerDto"), Response = [Row("create-user/response/ok", "ok", TypeClaimKind.Boolean)] },
                page.Operations[1] with { ResponseType = Reference("AnswerDto"), Response = [Row("get-user/response/ok", "ok", TypeClaimKind.Number)] },
            ],
        };
        var linkage = Link(page);

        Assert.Equal(["CreateUserAnswerDto", "GetUserAnswerDto"], linkage.Model.Clients[0].Operations.Select(operation => operation.ResponseType!.Name));
        Assert.Equal(["m/users.md#create-user#AnswerDto", "m/users.md#get-user#AnswerDto"], linkage.Lock.Names.Where(name => name.Kind == PinKind.Type).Select(name => name.Key));

        var again = Link(page, linkage.Lock);
        Assert.Equal(linkage.Model, again.Model);
    }

    [Fact]
    public void Operations_of_one_endpoint_are_one_and_those_of_one_name_are_told_apart()
    {
        var page = Users();
        var same = Link(page with { Operations = [page.Operations[0], page.Operations[0] with { Key = "create-again", Response = [] }] });
        var alike = Linker.Link(
            [page with { Operations = [page.Operations[0] with { Style = ParameterStyle.Body }, page.Operations[1] with { Style = ParameterStyle.Query, Name = "createUser" }] }],
            Pages.SettingsOf("{}"));

        Assert.Equal([(Problems.DuplicatePage, "create-again")], same.Problems.Where(problem => problem.Kind == Problems.DuplicatePage).Select(problem => (problem.Kind, problem.Row!)));
        Assert.Equal(["CreateUser", "GetUser"], alike.Model.Clients[0].Operations.Select(operation => operation.Name));
        Assert.Equal([new PinnedName(PinKind.Operation, "m/users.md#get-user", "GetUser")], alike.Lock.Names.Where(name => name.Kind == PinKind.Operation));
    }

    [Fact]
    public void An_operation_can_be_left_out_alone()
    {
        var settings = SettingsOf("""{ "operation": "get*", "exclude": true, "reason": "secret" }""");
        var linkage = Linker.Link([Users()], settings);

        Assert.Equal(["CreateUser"], linkage.Model.Clients[0].Operations.Select(operation => operation.Name));
        Assert.Equal([(Problems.Excluded, "get-user")], linkage.Problems.Where(problem => problem.Row is not null).Select(problem => (problem.Kind, problem.Row!)));
        Assert.False(linkage.Pages[Page].IsExcluded);
        Assert.True(linkage.Pages[Page].IsMember(Users().Operations[0].Request[0].Key));
        Assert.False(linkage.Pages[Page].IsMember(Users().Operations[1].Request[0].Key));
    }

    [Fact]
    public void Why_finds_each()
    {
        var explanations = Linker.Link([Users()], SettingsOf()).Explanations;

        Assert.All(new[] { "createUser", "getUser", "UserDto", "GetUserDto.id" }, name => Assert.Single(explanations.Find(name)));
        Assert.Equal(new Origin(Page, "get-user"), Assert.IsType<Explanation.OfOperation>(explanations.Find("getUser")[0]).Operation.Origin);
    }

    private static Linkage Link(ApiPage page, NameLock? pinned = null) =>
        Linker.Link([page], pinned is null ? SettingsOf() : SettingsOf() with { Lock = pinned with { Exists = true } });

    private static SdkSettings SettingsOf(params string[] overrides) => Pages.SettingsOf($$"""
        { "overrides": [
          {{string.Concat(overrides.Select(item => item + ","))}}
          { "operation": "createUser", "path": "/users", "verb": "POST", "reason": "r" },
          { "operation": "getUser", "path": "/users/{id}", "verb": "GET", "reason": "r" } ] }
        """);

    private static ApiPage Users() => new(
        Page,
        [
            Operation("create-user", "createUser", [Row("create-user/request/name", "name", TypeClaimKind.String)], [new RowClaim("create-user/response/user", "user", Reference("UserDto"), null, null, "", null, [])]),
            Operation("get-user", "getUser", [Row("get-user/request/id", "id", TypeClaimKind.String)], [new RowClaim("get-user/response/user", "user", Reference("UserDto"), null, null, "", null, [])]),
        ],
        [new StructureClaim("UserDto", "UserDto", [Row("UserDto/name", "name", TypeClaimKind.String)])]);

    private static OperationClaim Operation(string key, string name, EquatableArray<RowClaim> request, EquatableArray<RowClaim> response) =>
        new(key, name, "", false, name, null, false, ParameterStyle.Unknown, request, null, response, null);

    private static RowClaim Row(string key, string name, TypeClaimKind kind) => new(key, name, new TypeClaim(kind), true, null, "", null, []);

    private static TypeClaim Reference(string name) => new(TypeClaimKind.Reference, name, Linked: true);
}
