using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Naming;
using SdkFactory.Linking.Overriding;
using SdkFactory.Model;
using SdkFactory.Settings;

namespace SdkFactory.Linking.Operations;

/// <summary>The part of the table of precedence that is about operations.</summary>
internal static class OperationPrecedence
{
    // Most members say the same.
    private static readonly Statement<ParameterLocation>[] InQuery = [new(ParameterLocation.Query, Text: "GET")];
    private static readonly Statement<ParameterLocation>[] InQueryOfDelete = [new(ParameterLocation.Query, Text: "DELETE, and the layout of the table says no body")];
    private static readonly Statement<ParameterLocation>[] InBody = [new(ParameterLocation.Body)];

    /// <summary>The verb.</summary>
    public static readonly Precedence<OperationEvidence, Verb> Verb = new(
        "verb",
        verb => verb.ToString().ToUpperInvariant(),
        new(SourceNames.Override, operation => operation.Overrides.Say(item => item.Verb)),
        new("layout of the request table", Layout),
        new("sample that names a request type", operation => operation.Claim.RequestType is { } type ? [new(Model.Verb.Post, operation.Part(PageKeys.Request), type)] : []),
        new("first word of the name", operation => operation.Settings.Dialect.GetWords.Contains(Routes.FirstWord(operation.PascalName)) ? [new(Model.Verb.Get, operation.Origin, operation.WireName)] : []),
        new("first word of the title, without rows", Title),
        new(SourceNames.Nothing, _ => [new(Model.Verb.Post)]));

    /// <summary>The path.</summary>
    public static readonly Precedence<OperationEvidence, string> Path = new(
        "path",
        path => path,
        new(SourceNames.Override, operation => operation.Overrides.Say(item => item.Path)),
        new("routes of the settings", operation => Route(operation, operation.Settings.Routes)),
        new("routes of the dialect", operation => Route(operation, operation.Settings.Dialect.Routes)));

    /// <summary>The C# name. The first that is free is taken.</summary>
    public static readonly Precedence<OperationNameEvidence, string> Name = new(
        "name",
        name => name,
        new(SourceNames.Override, item => item.Operation.Overrides.Say(said => said.Name)),
        new(SourceNames.Lock, item => item.Pin is { } pin ? [new(pin.Name, Pin: pin)] : []),
        new("name that the page or its sample states", item => item.Operation.Claim.Name is { } name ? [new(Names.Stated(name), item.Operation.Origin)] : []),
        new("file name", item => [new(Names.Pascal(item.Operation.Slug))]),
        new("file name and folders", item => item.Operation.Group.Length > 0 ? [new(Names.Pascal(item.Operation.Slug + "-" + item.Operation.Group))] : []));

    /// <summary>Where a member of the request travels.</summary>
    public static readonly Precedence<ParameterEvidence, ParameterLocation> Location = new(
        "location",
        location => location.ToString().ToLowerInvariant(),
        new("placeholder of the path", parameter => parameter.FillsPath ? [new(ParameterLocation.Path, Text: parameter.Path)] : []),
        new("file, which only a body carries", parameter => parameter.Type.IsFile ? [new(ParameterLocation.Body, Text: parameter.Type.ToString())] : []),
        new(SourceNames.Override, parameter => parameter.Overrides.Count == 0 ? [] : SayLocation(parameter)),
        new("verb", parameter => parameter.Verb switch
        {
            Model.Verb.Get => InQuery,
            Model.Verb.Delete when parameter.Style != ParameterStyle.Body => InQueryOfDelete,
            _ => [],
        }),
        new(SourceNames.Nothing, _ => InBody))
    { Ask = parameter => $"location of '{parameter.WireName}'" };

    /// <summary>How the body of the request is written.</summary>
    public static readonly Precedence<BodyEvidence, BodyFormat> Body = new(
        "body",
        format => format.ToString().ToLowerInvariant(),
        new("members, none of which travels there", body => body.IsEmpty ? [new(BodyFormat.None)] : []),
        new("file among the members", body => body.HasFile ? [new(BodyFormat.Multipart)] : []),
        new(SourceNames.Override, body => body.Operation.Overrides.Say(item => item.Body).Where(said => said.Value != BodyFormat.None)),
        new(SourceNames.Nothing, _ => [new(BodyFormat.Json)]));

    /// <summary>How the response is read.</summary>
    public static readonly Precedence<OperationEvidence, ResponseFormat> ResponseFormat = new(
        "response format",
        format => format.ToString().ToLowerInvariant(),
        new(SourceNames.Override, operation => operation.Overrides.Say(item => item.Response)),
        new(SourceNames.Nothing, _ => [new(Model.ResponseFormat.Json)]));

    /// <summary>The type of the response.</summary>
    public static readonly Precedence<OperationEvidence, TypeClaim> ResponseType = new(
        "response type",
        type => type.ToString(),
        new("type line, without a table", operation => operation.Claim is { Response.Count: 0, ResponseType: { } type } ? [new(type, operation.Part(PageKeys.Response))] : []),
        new("type line that names the table's type", operation => operation.Claim.ResponseType is { Kind: TypeClaimKind.Reference, Name: { } name } ? [Named(operation, name)] : []),
        new("name of the operation", operation => [Named(operation, operation.PascalName + "Response")]));

    /// <summary>The name of the request's type. The first that is free is taken.</summary>
    public static readonly Precedence<RequestNameEvidence, string> RequestType = new(
        "request type",
        name => name,
        new(SourceNames.Lock, item => item.Pin is { } pin ? [new(pin.Name, Pin: pin)] : []),
        new("type that the sample names", item => item.Operation.Claim.RequestType is { } type ? [new(type, item.Operation.Part(PageKeys.Request))] : []),
        new("name of the operation and the dialect's suffix", item => [new(item.Own + item.Operation.Settings.Dialect.RequestTypeSuffix)]),
        new("name of the operation and 'Request'", item => [new(item.Own + "Request")]),
        new("file name and 'Request'", item => [new(Names.Pascal(item.Operation.Slug) + "Request")]));

    /// <summary>All questions.</summary>
    public static IReadOnlyList<IPrecedence> All { get; } = [Verb, Path, Name, RequestType, Location, Body, ResponseFormat, ResponseType];

    private static IEnumerable<Statement<ParameterLocation>> SayLocation(ParameterEvidence parameter) =>
        parameter.Overrides.Say(item => item.Location).Where(said => parameter.CanTravel(said.Value));

    private static IEnumerable<Statement<Verb>> Layout(OperationEvidence operation) => operation.Claim.Style switch
    {
        ParameterStyle.Query => [new(Model.Verb.Get, operation.Part(PageKeys.Request), "query")],
        ParameterStyle.Body => [new(Model.Verb.Post, operation.Part(PageKeys.Request), "body")],
        _ => [],
    };

    private static IEnumerable<Statement<Verb>> Title(OperationEvidence operation) =>
        operation.Claim.Request.Count == 0 && operation.Settings.Dialect.GetTitles.Any(word => operation.Claim.Title.StartsWith(word, StringComparison.Ordinal))
            ? [new(Model.Verb.Get, operation.Origin, operation.Claim.Title)]
            : [];

    private static IEnumerable<Statement<string>> Route(OperationEvidence operation, IEnumerable<RouteRule> rules) =>
        Routes.Path(operation.FileName, rules) is { } path ? [new(path)] : [];

    private static Statement<TypeClaim> Named(OperationEvidence operation, string name) =>
        new(new TypeClaim(TypeClaimKind.Reference, name, Linked: true), operation.Part(PageKeys.Response));
}
