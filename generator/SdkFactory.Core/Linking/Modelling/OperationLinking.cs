using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Members;
using SdkFactory.Linking.Operations;
using SdkFactory.Linking.Overriding;
using SdkFactory.Model;
using SdkFactory.Values;

namespace SdkFactory.Linking.Modelling;

/// <summary>Twelfth pass, operation by operation: each gets its request, its body and its response.</summary>
internal sealed class OperationLinking(NameTable table)
{
    private readonly TypeResolving _types = new(table);

    /// <summary>The operation as it is emitted.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="request">The type of its request; null without parameters.</param>
    public LinkedOperation Link(PlacedOperation operation, LinkedType? request)
    {
        var defined = operation.Defined;
        var problems = new List<Problem>();
        var body = OperationPrecedence.Body.Decide(new BodyEvidence(
            defined.Evidence,
            operation.Request is null || operation.Request.Locations.All(location => location.Value != ParameterLocation.Body),
            operation.Request?.Type.Members.Any(member => member.Merged.Claim.Type.IsFile) == true));
        var format = OperationPrecedence.ResponseFormat.Decide(defined.Evidence);
        var response = format.Value == ResponseFormat.Json ? ResolveResponse(operation, problems) : default(ResolvedType?);
        var model = new Operation(
            defined.Name,
            defined.Evidence.WireName,
            defined.Evidence.Origin,
            defined.Evidence.Group,
            defined.Evidence.Claim.Title,
            defined.Evidence.Claim.Prose,
            defined.Evidence.Claim.Deprecated,
            defined.Verb,
            defined.Path,
            request?.Type.Name,
            PlaceMembers(operation.Request, request),
            body.Value,
            format.Value,
            response?.Type,
            defined.Example is null ? null : defined.Evidence.Claim.Example,
            defined.Outline.HasEnvelope);
        return new LinkedOperation(model, operation, request, NamesInUse.Of(defined.Response, table), body, format, response, problems);
    }

    private static EquatableArray<Parameter> PlaceMembers(PlacedRequest? placed, LinkedType? request) =>
        placed is null ? [] : request!.Type.Members.Select((member, i) => new Parameter(member.Name, member.WireName, placed.Locations[i].Value)).ToEquatableArray();

    private ResolvedType ResolveResponse(PlacedOperation operation, List<Problem> problems)
    {
        var claim = operation.Defined.Response;
        var item = operation.Defined.Evidence;
        if (claim.Kind == TypeClaimKind.Reference && !table.Find(claim.Name!).IsKnown)
        {
            problems.Add(Problem.At(Problems.UnknownResponse, item.Page.Path, $"The response is a '{claim.Name}', which no page defines, and has no table; any JSON value is returned.", item.Claim.Key));
        }

        // Nothing but the claim itself is known of it.
        var row = new SourceRow(item.Origin, new RowClaim(item.Claim.Key, "", claim, null, null, "", null, []));
        var member = new MemberEvidence { Words = new TypeWords("", []), Member = "", Rows = [row], Overrides = [] };
        return _types.Resolve(new ObservedEvidence(member, Observation.None), claim);
    }
}
