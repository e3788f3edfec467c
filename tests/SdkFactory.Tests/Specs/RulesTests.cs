using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using SdkFactory.Diagnostics;
using SdkFactory.Model;
using SdkFactory.Tests.Corpora;
using Xunit;

namespace SdkFactory.Tests.Specs;

/// <summary>The pages of <c>specs/</c> show every rule that is known of such pages, and the model has what the rule says.</summary>
public sealed class RulesTests
{
    private static readonly Workspace Specs = Corpus.LoadSpecs();

    /// <summary>What came of the rules, by their numbers.</summary>
    private static readonly Dictionary<int, Func<string, bool>> Checks = new()
    {
        [1] = page => Text(page).Contains("可选枚举值", StringComparison.Ordinal) && Operation(page).Name == "ReuploadPipelineFunction",
        [2] = page => Text(page).Contains("<div style", StringComparison.Ordinal) && Operation(page).Name == "GetWebhookLogs",
        [3] = page => Request(page).Members.Single().WireName == "resource",
        [4] = page => Text(page).Contains("## 场景举例", StringComparison.Ordinal) && Operation(page).Name == "CheckPermission",
        [5] = page => Operation(page).Prose.Contains("advancedFilter", StringComparison.Ordinal),
        [6] = page => Text(page).Contains("<!--\n```go", StringComparison.Ordinal) && Request(page).WireName == "SigninByCredentialsDto",
        [7] = IsProse,
        [8] = IsProse,
        [9] = page => Member(page, "sourceCode").Example!.Contains('\n', StringComparison.Ordinal),
        [10] = page => Member(page, "format").Type.Kind == TypeKind.Integer,
        [11] = page => Text(page).Contains("步骤 | 原因", StringComparison.Ordinal) && Member(page, "errMsg").Description.Contains("步骤", StringComparison.Ordinal),
        [12] = page => Member(page, "requestHeaders").Default is null,
        [13] = page => Operation(page).Name == "SignUp",
        [14] = page => Operation(page).Name == "KickUsers" && !Text(page).Contains("方法名称", StringComparison.Ordinal),
        [15] = page => Operation(page) is { Name: "GetUserAuthResourceStruct", WireName: "getUserAuthResourceStruct" },
        [16] = page => Request(page).WireName == "CreateUserReqDto",
        [17] = page => Request(page).WireName == "GetWebhookLogsDto",
        [18] = page => Operation(page).Verb == Verb.Get && Operation(page).Parameters is { Count: > 0 } parameters && parameters.All(parameter => parameter.Location == ParameterLocation.Query),
        [19] = page => Operation(page) is { Verb: Verb.Post, Body: BodyFormat.Json },
        [20] = page => Operation(page) is { Verb: Verb.Get, Request: null },
        [21] = page => Operation(page).Path == "/api/v3/metadata/create-field",
        [22] = page => Operation(page).Path == "/api/v3/mydevices/unbind",
        [23] = page => Client(page).Name == "AuthenticationClient" && Operation(page).Group == "公开信息端点",
        [24] = page => Operation(page).Deprecated,
        [25] = page => Operation(page).Deprecated,
        [26] = page => Member(page, "userIds").Type.Kind == TypeKind.List && Member(page, "withCustomData").Type.Kind == TypeKind.Boolean,
        [27] = page => Member(page, "page").Type.Kind == TypeKind.Integer && AnswerMember(page, "data", "list").Type.Kind == TypeKind.List,
        [28] = page => Type(Type(Member(page, "options").Type.Name!).Members.Single(member => member.WireName == "pagination").Type.Name!).Members.Any(member => member.WireName == "limit"),
        [29] = page => Operation(page).HasEnvelope && Answer(page).Members.All(member => member.WireName != "data"),
        [30] = page => !Operation(page).HasEnvelope,
        [31] = page => Operation(page).HasEnvelope && Answer(page).Members.All(member => member.WireName != "requestId"),
        [32] = page => AnswerMember(page, "data").Type is { Kind: TypeKind.List, Element.Name: "IdentityDto" },
        [33] = page => AnswerMember(page, "publicIps").Type is { Kind: TypeKind.List, Element.Kind: TypeKind.Text },
        [34] = page => Member(page, "targets").Type is { Kind: TypeKind.List, Element.Name: "TargetDto" },
        [35] = page => AnswerMember(page, "data", "i18n").Type.Name == "OrganizationNameI18nDto",
        [36] = page => AnswerMember(page, "data", "events").Type is { Kind: TypeKind.List, Element.Name: "WebhookEventDto" },
        [37] = page => AnswerMember(page, "data", "strResourceAuthAction").Type.Name == "StrResourceAuthAction",
        [38] = page => AnswerMember(page, "data", "events").Type is { Kind: TypeKind.List, Element.Kind: TypeKind.Text },
        [39] = page => Member(page, "struct").Type.Kind == TypeKind.Any && AnswerMember(page, "data", "struct").Type.Kind == TypeKind.Any,
        [40] = _ => Type("WebhookLogDto").Members.Single(member => member.WireName == "requestBody").Type.Kind == TypeKind.Object,
        [41] = _ => Type("DataResourceTreeStructs").Members.Single(member => member.WireName == "children").Type.Element!.Name == "DataResourceTreeStructs",
        [42] = page => AnswerMember(page, "data", "response").Type.Name is { } any && Type(any).Members.Count == 0,
        [43] = page => Text(page).Contains("| TREE   | enum |", StringComparison.Ordinal),
        [44] = page => Type("WebhookDto").Pages.Count > 3 && Type("WebhookDto").Pages.Contains(page),
        [45] = _ => Type("UserDto").Members.Any(member => member is { WireName: "identityNumber", Required: false }),
        [46] = page => Specs.Model.Types.Any(type => type.Pages.Contains(page) && type.WireName == "GetWechatMpAccessTokenInfoDataDto"),
        [47] = page => EnumOf(AnswerMember(page, "data", "contentType")).Members.Count == 2,
        [48] = _ => EnumOf(Type("TargetDto").Members[0]).Members.All(member => member.Description.Length > 0),
        [49] = page => EnumOf(Member(page, "sortBy")).Members.Select(member => member.Wire).SequenceEqual(["Default", "JoinDepartmentAt"]),
        [50] = _ => EnumOf(Type("SortingDto").Members.Single(member => member.WireName == "order")).Members.Count == 2,
        [51] = page => Text(page).Contains("| application/json |", StringComparison.Ordinal),
        [52] = page => Member(page, "targetType").Type is { Kind: TypeKind.List, Element.Kind: TypeKind.Enum },
        [53] = page => EnumOf(Member(page, "contentType")).Members.Any(member => member.Wire == "application/x-www-form-urlencoded"),
        [54] = _ => IsA("RolePermissionListDto", "createdAt", TypeKind.DateTime),
        [55] = page => Text(page).Contains("+0800", StringComparison.Ordinal) && IsA("WebhookLogDto", "timestamp", TypeKind.DateTime),
        [56] = page => Text(page).Contains("2023-09-18 09:05:33", StringComparison.Ordinal) && IsA("UserLoginHistoryDto", "time", TypeKind.DateTime),
        [57] = page => Member(page, "birthdate").Type.Kind == TypeKind.Date,
        [58] = _ => IsA("RoleDto", "disableTime", TypeKind.Integer),
        [59] = page => Member(page, "disableTime").Type.Kind == TypeKind.Text,
        [60] = _ => IsA("GeoIpLocation", "lon", TypeKind.Fraction),
        [61] = _ => Type("LangObject").Members[0] is { WireName: "zh-CN", Name: "ZhCN" },
        [62] = page => Member(page, "namespace").Name == "Namespace",
        [63] = page => Member(page, "default").Name == "Default",
        [64] = page => Member(page, "client_secret").Name == "ClientSecret",
        [65] = _ => Type("UserDepartmentRespDto").Members.Single(member => member.WireName == "isLeader") is { Required: true, MayBeAbsent: true },
        [66] = page => Operation(page).Example!.Contains("\"linkedToTenant\": \"false\"", StringComparison.Ordinal),
        [67] = page => Member(page, "list").Description.Contains("数组长度限制", StringComparison.Ordinal),
        [68] = page => AnswerMember(page, "data", "access_token").Type.Kind == TypeKind.Text && Operation(page).Example!.Contains("refresh_token", StringComparison.Ordinal),
        [69] = IsProse,
        [70] = IsProse,
        [71] = page => IsProse(page) && Text(page).Contains("AuthenticationClient.GetSystemInfo", StringComparison.Ordinal),
        [72] = page => Operation(page) is { Name: "DeleteDeviceByUser", WireName: "DeleteDevice" },
    };

    public static TheoryData<int, string> Rules()
    {
        var data = new TheoryData<int, string>();
        foreach (Match row in Regex.Matches(File.ReadAllText(Repository.At("tests", "SdkFactory.Tests", "Specs", "rules.md")), @"^\| (\d+) \| .+ \| (\S+\.md) \|$", RegexOptions.Multiline))
        {
            data.Add(int.Parse(row.Groups[1].Value), row.Groups[2].Value);
        }

        return data;
    }

    [Fact]
    public void Every_rule_has_a_check_and_every_check_a_rule() =>
        Assert.Equal(Checks.Keys.Order(), Rules().Select(row => (int)row[0]));

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_page_shows_the_rule(int rule, string page)
    {
        Assert.True(File.Exists(Repository.At("specs", page)), page);
        Assert.True(Checks[rule](page), $"{page} does not show rule {rule}.");
    }

    [Fact]
    public void The_pages_have_no_problem_that_is_graver_than_an_info() =>
        Assert.Empty(Specs.Problems.Where(problem => problem.Severity >= Severity.Warning).Select(problem => problem.ToString()));

    private static string Text(string page) => File.ReadAllText(Repository.At("specs", page));

    private static Client Client(string page) => Specs.Model.Clients.Single(client => client.Operations.Any(operation => operation.Page == page));

    private static Operation Operation(string page) => Client(page).Operations.Single(operation => operation.Page == page);

    private static ModelType Type(string name) => Specs.Model.Types.Single(type => type.Name == name);

    private static ModelType Request(string page) => Type(Operation(page).Request!);

    private static ModelType Answer(string page) => Type(Operation(page).ResponseType!.Name!);

    /// <summary>A member of the page's request, or else of a structure that the page defines.</summary>
    private static Member Member(string page, string name) =>
        (Operation(page).Request is { } request ? Type(request).Members.FirstOrDefault(member => member.WireName == name) : null)
        ?? Specs.Model.Types.Where(type => type.Pages.Contains(page)).SelectMany(type => type.Members).First(member => member.WireName == name);

    private static Member AnswerMember(string page, params string[] path)
    {
        var member = Answer(page).Members.Single(item => item.WireName == path[0]);
        foreach (var name in path[1..])
        {
            member = Type(member.Type.Name!).Members.Single(item => item.WireName == name);
        }

        return member;
    }

    private static ModelEnum EnumOf(Member member) => Specs.Model.Enums.Single(item => item.Name == (member.Type.Element ?? member.Type).Name);

    private static bool IsA(string type, string member, TypeKind kind) => Type(type).Members.Single(item => item.WireName == member).Type.Kind == kind;

    private static bool IsProse(string page) => !Specs.Model.Clients.SelectMany(client => client.Operations).Any(operation => operation.Page == page);
}
