using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Naming;
using SdkFactory.Linking.Operations;
using SdkFactory.Linking.Overriding;
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
    private readonly DefinedTypes? _before;
    private readonly LinkInput _input;
    private readonly List<OutlinedPage> _pages = [];
    private readonly TypeGroups _groups;
    private readonly Lazy<HashSet<string>> _referenced;
    private readonly Dictionary<string, Definition> _requests = new(StringComparer.Ordinal);

    private TypeDefining(NamedOperations named, DefinedTypes? before)
    {
        _named = named;
        _before = before;
        _input = named.Routed.Selected.Input;
        _referenced = new(FindReferences);
        _groups = new(before?.Groups.All.Count ?? 0);
    }

    /// <param name="named">The operations.</param>
    /// <param name="before">What this pass made of these settings before; null for nothing.</param>
    public static DefinedTypes Define(NamedOperations named, DefinedTypes? before) => new TypeDefining(named, before).Define();

    private DefinedTypes Define()
    {
        var outlines = new Dictionary<RoutedOperation, OutlinedOperation>(_named.Operations.Count, ReferenceComparer<RoutedOperation>.Instance);
        var next = 0;
        foreach (var selected in _named.Routed.Selected.Pages)
        {
            var page = _before?.Find(selected, ref next) ?? new OutlinedPage(selected);
            _pages.Add(page);
            AddAll(page.Structures);
            foreach (var operation in page.Operations)
            {
                outlines.Add(operation.Routed, operation);
            }
        }

        AddAll(_named.Operations.Select(operation => outlines[operation.Routed].Response).OfType<Definition>());
        next = 0;
        var operations = new List<DefinedOperation>(_named.Operations.Count);
        foreach (var operation in _named.Operations)
        {
            operations.Add(Define(operation, outlines[operation.Routed], _before?.Find(operation, ref next)));
        }

        var asJson = operations.Select(FindAsJson).OfType<Definition>().ToList();
        AddAll(operations.Select(operation => operation.RequestDefinition).OfType<Definition>());
        AddAll(asJson);
        return new DefinedTypes(_named, _pages, operations, _groups, _referenced);
    }

    private void AddAll(IEnumerable<Definition> definitions)
    {
        foreach (var definition in definitions)
        {
            _groups.Add(definition);
        }
    }

    // Every name that a type cell, a response line or an override gives to a value that is JSON.
    private HashSet<string> FindReferences()
    {
        if (_before is not null && HaveReferencesOf(_before))
        {
            return _before.Referenced.Value;
        }

        var names = new HashSet<string>(_input.Settings.Overrides.Select(item => item.Type?.Reference).OfType<string>(), StringComparer.Ordinal);
        foreach (var page in _pages)
        {
            names.UnionWith(page.References);
        }

        return names;
    }

    private bool HaveReferencesOf(DefinedTypes before)
    {
        if (_pages.Count != before.Pages.Count)
        {
            return false;
        }

        for (var i = 0; i < _pages.Count; i++)
        {
            if (_pages[i] != before.Pages[i] && !_pages[i].References.SetEquals(before.Pages[i].References))
            {
                return false;
            }
        }

        return true;
    }

    private DefinedOperation Define(NamedOperation operation, OutlinedOperation outline, DefinedOperation? known)
    {
        if (outline.StatedRequest is not { } stated)
        {
            return known is not null && known.Outline == outline ? known : new DefinedOperation(operation, outline);
        }

        var pin = _input.Pins.Find(PinKind.Request, operation.Evidence.PinKey);
        if (known is not null && known.Outline == outline && pin is null && known.Request == stated && IsFree(stated, outline))
        {
            _requests[stated] = known.RequestDefinition!;
            return known;
        }

        return Define(operation, outline, known, pin, stated);
    }

    private DefinedOperation Define(NamedOperation operation, OutlinedOperation outline, DefinedOperation? known, PinnedName? pin, string stated)
    {
        var problems = new List<Problem>();
        if (pin is not null && Travel(outline, pin.Name).Length > 0 && _referenced.Value.Contains(pin.Name))
        {
            problems.Add(_input.Pins.Refuse(pin, "other types hold as JSON, while this request is none"));
            pin = null;
        }

        var item = new RequestNameEvidence(operation.Evidence, pin);
        var decided = OperationPrecedence.RequestType.TryDecide(item, name => name == pin?.Name || IsFree(name, outline))
            ?? OperationPrecedence.RequestType.Settle(item, SourceNames.MadeUp, new(Names.Bounded(item.Own + "Request" + string.Concat(Names.Words(operation.Evidence.PinKey).Select(Names.Pascal)))));
        var name = decided.Value;
        if (name != stated && _referenced.Value.Contains(stated) && Travel(outline, stated).Length > 0)
        {
            problems.Add(Problem.At(
                Problems.NameCollision,
                operation.Evidence.Page.Path,
                $"Other types hold '{stated}' as JSON, while the request does not travel in a JSON body as a whole; the request is called '{name}'.",
                operation.Evidence.Claim.KeyOf(PageKeys.Request)));
        }

        if (known is not null && known.Outline == outline && known.Request == name && known.RequestDecision!.Source == decided.Source && known.Problems.SequenceEqual(problems))
        {
            _requests[name] = known.RequestDefinition!;
            return known;
        }

        var definition = name == stated && !_input.Overrides.SayLocations ? outline.AsStated : outline.DefineRequest(name, Travel(outline, name));
        _requests[name] = definition;
        return new DefinedOperation(operation, outline)
        {
            RequestDefinition = definition,
            RequestDecision = decided,
            Request = name,
            Chosen = name == stated ? null : new PinnedName(PinKind.Request, operation.Evidence.PinKey, name),
            Problems = problems,
        };
    }

    /// <summary>Whether a name is nobody's, or that of something with the same members, which travel the same way.</summary>
    private bool IsFree(string name, OutlinedOperation operation)
    {
        var travel = Travel(operation, name);
        if (travel.Length > 0 && _referenced.Value.Contains(name))
        {
            return false;
        }

        if (_requests.TryGetValue(name, out var other))
        {
            return travel == other.Travel && Definition.HaveOneShape(other.Rows, operation.RequestRows);
        }

        // A request that was there before gives way to no type that comes later.
        var known = _input.Pins.Knows(operation.Routed.Evidence.Page.Path);
        return _groups.Find(name) is not { } group
            || group.Definitions.TrueForAll(definition => (known && !_input.Pins.Knows(definition.Origin.Page)) || (travel.Length == 0 && Definition.HaveOneShape(definition.Rows, operation.RequestRows)));
    }

    /// <summary>How the members travel; empty where all are in a JSON body, like those of any structure.</summary>
    private string Travel(OutlinedOperation operation, string name) => _input.Overrides.SayLocations
        ? operation.FindTravel(_input.Overrides.OfMembers(new TypeWords(name, operation.StatedRequest == name ? [] : [operation.StatedRequest!])))
        : operation.Travel;

    // What the docs call a request, and others refer to, is a structure of its rows.
    private Definition? FindAsJson(DefinedOperation operation) =>
        operation.Request is { } request && request != operation.Outline.StatedRequest
            && _requests.TryGetValue(request, out var last) && last.Travel.Length > 0
            && operation.Outline.StatedRequest is { } stated && _referenced.Value.Contains(stated) && _groups.Find(stated) is null && !_requests.ContainsKey(stated)
            ? operation.Outline.AsJson
            : null;
}
