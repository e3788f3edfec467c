using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Json;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Naming;
using SdkFactory.Linking.Operations;
using SdkFactory.Linking.Overriding;
using SdkFactory.Model;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Linking.Definitions;

/// <summary>
/// Fourth pass: what the pages define: structures, then the responses of operations, then their requests, which give way
/// to what has their name. A request whose members do not all travel in a JSON body is a type of its own: what refers to
/// its name means the same members as JSON, and gets a structure of them.
/// </summary>
internal sealed class TypeDefining
{
    private readonly NamedOperations _named;
    private readonly LinkInput _input;
    private readonly List<Definition> _all = [];
    private readonly HashSet<string> _referenced;
    private readonly Dictionary<string, Definition> _requests = new(StringComparer.Ordinal);
    private readonly List<PinnedName> _chosen = [];
    private readonly List<Problem> _problems = [];
    private ILookup<string, Definition> _others = Enumerable.Empty<Definition>().ToLookup(definition => definition.Name);

    private TypeDefining(NamedOperations named)
    {
        _named = named;
        _input = named.Routed.Selected.Input;
        _referenced = FindReferences();
    }

    public static DefinedTypes Define(NamedOperations named) => new TypeDefining(named).Define();

    private DefinedTypes Define()
    {
        _all.AddRange(_named.Routed.Selected.Pages.SelectMany(DefineStructures));
        var elements = new Dictionary<ApiPage, TypeClaim?>(ReferenceComparer<ApiPage>.Instance);
        var answered = _named.Operations.Select(operation => WithResponse(operation, elements)).ToList();
        _others = _all.ToLookup(definition => definition.Name);
        var operations = answered.ConvertAll(WithRequest);
        _all.AddRange(operations.SelectMany(DefineAsJson).ToList());
        return new DefinedTypes(_named, _all, operations, _chosen, _problems);
    }

    private static IEnumerable<Definition> DefineStructures(ApiPage page) => page.Structures.Select(structure => new Definition(
        structure.Name,
        structure.Name,
        page.Path,
        new Origin(page.Path, structure.Key),
        "",
        WithPresence(structure.Rows)));

    // Every name that a type cell, a response line or an override gives to a value that is JSON.
    private HashSet<string> FindReferences()
    {
        var pages = _named.Routed.Selected.Pages;
        var types = pages.SelectMany(page => page.Structures).SelectMany(structure => structure.Rows)
            .Concat(_named.Operations.SelectMany(operation => operation.Evidence.Claim.Request.Concat(operation.Evidence.Claim.Response)))
            .Select(row => row.Type)
            .Concat(_named.Operations.Select(operation => operation.Evidence.Claim).Where(claim => claim.Response.Count == 0).Select(claim => claim.ResponseType).OfType<TypeClaim>())
            .Concat(_input.Settings.Overrides.Select(item => item.Type).OfType<TypeClaim>());
        return new HashSet<string>(types.Select(type => type.Reference).OfType<string>(), StringComparer.Ordinal);
    }

    private DefinedOperation WithResponse(NamedOperation operation, Dictionary<ApiPage, TypeClaim?> elements)
    {
        var claim = operation.Evidence.Claim;
        var decided = OperationPrecedence.ResponseType.Decide(operation.Evidence);
        var defined = new DefinedOperation(operation, decided);
        if (claim.Response.Count == 0 && claim.ResponseType is not null)
        {
            return defined;
        }

        var envelope = _input.Settings.Dialect.Envelope;
        var hasEnvelope = envelope is not null && claim.Response.Any(row => row.WireName == envelope.Status);
        if (!elements.TryGetValue(operation.Evidence.Page, out var element))
        {
            element = FreeStructures.Find(operation.Evidence.Page);
            elements.Add(operation.Evidence.Page, element);
        }

        _all.Add(new Definition(
            decided.Value.Name!,
            decided.Value.Name!,
            operation.Evidence.PinKey,
            operation.Evidence.Part(PageKeys.Response),
            claim.Title,
            claim.Response.Select(row => WithPresence(FreeStructures.Complete(row, element), hasEnvelope ? envelope : null, operation.Example)).ToEquatableArray()));
        return defined with { HasEnvelope = hasEnvelope };
    }

    // The tables of responses have no required column. The dialect knows of the envelope's members; any other is there unless the example lacks it.
    private static RowClaim WithPresence(RowClaim row, EnvelopeWords? envelope, JsonValue? example) =>
        row.Required is not null ? row
        : envelope is not null && envelope.Has(row.WireName) ? row with { Required = envelope.Required.Contains(row.WireName), PresenceSource = PresenceSource.Envelope }
        : row with { Required = example is not { Kind: JsonKind.Object } || example.Find(row.WireName) is not null, PresenceSource = PresenceSource.Example };

    private static EquatableArray<RowClaim> WithPresence(EquatableArray<RowClaim> rows) =>
        rows.Any(row => row.Required is null) ? rows.Select(row => row with { Required = row.Required ?? false }).ToEquatableArray() : rows;

    private DefinedOperation WithRequest(DefinedOperation operation)
    {
        if (operation.Evidence.Claim.Request.Count == 0)
        {
            return operation;
        }

        var rows = WithPresence(operation.Evidence.Claim.Request);
        var item = new RequestNameEvidence(operation.Evidence, _input.Pins.Find(PinKind.Request, operation.Evidence.PinKey));
        var stated = OperationPrecedence.RequestType.Decide(item with { Pin = null }).Value;
        if (item.Pin is { } pin && Travel(operation, rows, pin.Name, stated).Length > 0 && _referenced.Contains(pin.Name))
        {
            _problems.Add(_input.Pins.Refuse(pin, "other types hold as JSON, while this request is none"));
            item = item with { Pin = null };
        }

        var decided = OperationPrecedence.RequestType.TryDecide(item, name => name == item.Pin?.Name || IsFree(name, operation, rows, stated))
            ?? OperationPrecedence.RequestType.Settle(item, SourceNames.MadeUp, new(Names.Bounded(item.Own + "Request" + string.Concat(Names.Words(operation.Evidence.PinKey).Select(Names.Pascal)))));
        var name = decided.Value;
        if (name != stated)
        {
            _chosen.Add(new PinnedName(PinKind.Request, operation.Evidence.PinKey, name));
            if (_referenced.Contains(stated) && Travel(operation, rows, stated, stated).Length > 0)
            {
                _problems.Add(Problem.At(
                    Problems.NameCollision,
                    operation.Evidence.Page.Path,
                    $"Other types hold '{stated}' as JSON, while the request does not travel in a JSON body as a whole; the request is called '{name}'.",
                    operation.Evidence.Claim.KeyOf(PageKeys.Request)));
            }
        }

        var definition = new Definition(
            name,
            stated,
            operation.Evidence.PinKey,
            operation.Evidence.Part(PageKeys.Request),
            operation.Evidence.Claim.Title,
            rows,
            Travel(operation, rows, name, stated),
            IsRequest: true);
        _requests[name] = definition;
        _all.Add(definition);
        return operation with { Request = name, RequestDecision = decided };
    }

    /// <summary>Whether a name is nobody's, or that of something with the same members, which travel the same way.</summary>
    private bool IsFree(string name, DefinedOperation operation, EquatableArray<RowClaim> rows, string stated)
    {
        var travel = Travel(operation, rows, name, stated);
        if (travel.Length > 0 && _referenced.Contains(name))
        {
            return false;
        }

        if (_requests.TryGetValue(name, out var other))
        {
            return travel == other.Travel && Definition.HaveOneShape(other.Rows, rows);
        }

        // A request that was there before gives way to no type that comes later.
        var known = _input.Pins.Knows(operation.Evidence.Page.Path);
        return _others[name].All(definition => (known && !_input.Pins.Knows(definition.Origin.Page)) || (travel.Length == 0 && Definition.HaveOneShape(definition.Rows, rows)));
    }

    /// <summary>How the members travel; empty where all are in a JSON body, like those of any structure.</summary>
    private string Travel(RoutedOperation operation, EquatableArray<RowClaim> rows, string name, string stated)
    {
        var words = new TypeWords(name, stated == name ? [] : [stated]);
        var isBody = rows.All(row => !row.Type.IsFile
            && OperationPrecedence.Location.Decide(new ParameterEvidence(operation, row.WireName, row.Type, _input.Overrides.OfMember(words, row.WireName))).Value == ParameterLocation.Body);
        return isBody ? "" : $"{operation.Verb} {string.Join(" ", Routes.Placeholders(operation.Path))}";
    }

    // What the docs call a request, and others refer to, is a structure of its rows.
    private IEnumerable<Definition> DefineAsJson(DefinedOperation operation)
    {
        if (operation.Request is null || !_requests.TryGetValue(operation.Request, out var request) || request.Travel.Length == 0)
        {
            yield break;
        }

        var stated = OperationPrecedence.RequestType.Decide(new RequestNameEvidence(operation.Evidence, Pin: null)).Value;
        if (operation.Request != stated && _referenced.Contains(stated) && !_others[stated].Any() && !_requests.ContainsKey(stated))
        {
            yield return new Definition(stated, stated, operation.Evidence.PinKey, operation.Evidence.Part(PageKeys.Request), operation.Evidence.Claim.Title, WithPresence(operation.Evidence.Claim.Request));
        }
    }
}
