using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Definitions;
using SdkFactory.Linking.Members;
using SdkFactory.Linking.Operations;
using SdkFactory.Linking.Overriding;
using SdkFactory.Model;
using SdkFactory.Values;

namespace SdkFactory.Linking.Modelling;

/// <summary>Tenth pass, operation by operation: where the members of requests travel. An operation whose path nothing fills is not emitted.</summary>
internal static class ParameterPlacing
{
    /// <param name="named">The types.</param>
    /// <param name="before">What this pass made of these settings before; null for nothing.</param>
    public static PlacedOperations Place(NamedTypes named, PlacedOperations? before)
    {
        var types = new Dictionary<string, ValuedType>(named.Valued.Types.Count, StringComparer.Ordinal);
        foreach (var type in named.Valued.Types)
        {
            types.Add(type.Name, type);
        }

        var operations = new List<PlacedOperation>(named.Valued.Merged.Parted.Operations.Count);
        var byRequest = new Dictionary<ValuedType, PlacedRequest>(ReferenceComparer<ValuedType>.Instance);
        var next = 0;
        foreach (var operation in named.Valued.Merged.Parted.Operations)
        {
            var type = operation.Request is not null && types.TryGetValue(operation.Request, out var found) ? found : null;
            var placed = before?.Find(operation, ref next) is { } known && known.IsMadeOf(type) ? known : PlaceOne(operation, type);
            operations.Add(placed);
            if (placed.Request is { } request && !byRequest.ContainsKey(request.Type))
            {
                byRequest.Add(request.Type, request);
            }
        }

        return new PlacedOperations(named, operations, byRequest);
    }

    private static PlacedOperation PlaceOne(DefinedOperation operation, ValuedType? type)
    {
        var request = type is null ? null : Place(operation, type);
        var unfilled = FindUnfilled(operation, request);
        return new PlacedOperation(operation, request, unfilled is null && !operation.Named.IsDuplicate, unfilled is not null ? [unfilled] : [.. FindMisplaced(operation, request)]);
    }

    private static PlacedRequest Place(DefinedOperation operation, ValuedType type) => new(
        type,
        type.Members.Select(member => OperationPrecedence.Location.Decide(new ParameterEvidence(operation.Named.Routed, member.WireName, member.Merged.Claim.Type, member.Evidence.Overrides))).ToList());

    private static Problem? FindUnfilled(DefinedOperation operation, PlacedRequest? request)
    {
        var members = request?.Type.Members ?? [];
        var placeholders = operation.Named.Routed.Placeholders;
        if (Array.Find(placeholders, placeholder => members.All(member => member.WireName != placeholder)) is { } empty)
        {
            return Report($"The path '{operation.Path}' has a placeholder '{{{empty}}}', but no request member is called so; '{operation.Evidence.WireName}' is not emitted.");
        }

        return placeholders.Length == 0 ? null : members.FirstOrDefault(member => placeholders.Contains(member.WireName) && !member.Merged.Claim.Type.IsScalar) is { } wide
            ? Report($"The path '{operation.Path}' has a placeholder for '{wide.WireName}', which is {wide.Merged.Claim.Type} and no single value; '{operation.Evidence.WireName}' is not emitted.")
            : null;

        Problem Report(string message) => Problem.At(Problems.UnfilledPath, operation.Evidence.Page.Path, message, operation.Evidence.Claim.Key);
    }

    private static IEnumerable<Problem> FindMisplaced(DefinedOperation operation, PlacedRequest? request)
    {
        foreach (var member in request?.Type.Members ?? [])
        {
            if (member.Evidence.Overrides.Say(item => item.Location).FindFirst() is not { } said
                || new ParameterEvidence(operation.Named.Routed, member.WireName, member.Merged.Claim.Type, []).CanTravel(said.Value))
            {
                continue;
            }

            yield return Problem.At(
                Problems.InvalidLocation,
                member.Merged.Origin.Page,
                said.Value == ParameterLocation.Header
                    ? $"'{member.WireName}' is said to be a header, but it is {member.Merged.Claim.Type} and no single value; it travels where the verb puts it."
                    : $"'{member.WireName}' is said to travel in the path, but '{operation.Path}' has no placeholder '{{{member.WireName}}}'; it travels where the verb puts it.",
                member.Merged.Origin.Key);
        }
    }
}
