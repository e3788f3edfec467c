using System;
using System.Collections.Generic;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Json;
using SdkFactory.Linking.Definitions;
using SdkFactory.Values;

namespace SdkFactory.Linking.Members;

/// <summary>Seventh pass, example by example: walks the example responses along their types and keeps what each member looked like.</summary>
internal sealed class ExampleObserving
{
    private readonly IReadOnlyDictionary<string, MergedType> _types;
    private readonly Dictionary<string, MergedType?> _asked = new(StringComparer.Ordinal);
    private readonly List<TypeSighting> _sightings = [];
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];

    private ExampleObserving(IReadOnlyDictionary<string, MergedType> types) => _types = types;

    /// <param name="merged">The types.</param>
    /// <param name="before">What this pass made of these settings before; null for nothing.</param>
    public static ObservedTypes Observe(MergedTypes merged, ObservedTypes? before)
    {
        var examples = new List<ObservedExample>();
        var sightings = new Dictionary<MergedType, List<TypeSighting>>(ReferenceComparer<MergedType>.Instance);
        var next = 0;
        foreach (var operation in merged.Parted.Operations)
        {
            if (operation.Example is null)
            {
                continue;
            }

            var example = before?.Find(operation, ref next) is { } known && known.Holds(merged.ByName) ? known : new ExampleObserving(merged.ByName).Observe(operation, operation.Example);
            examples.Add(example);
            foreach (var sighting in example.Sightings)
            {
                if (!sightings.TryGetValue(sighting.Type, out var some))
                {
                    sightings.Add(sighting.Type, some = []);
                }

                some.Add(sighting);
            }
        }

        return new ObservedTypes(merged, examples, sightings);
    }

    private ObservedExample Observe(DefinedOperation operation, JsonValue example)
    {
        Visit(operation.Evidence.Part(PageKeys.Example), example, operation.Response, "");
        return new ObservedExample(operation, _asked, _sightings, _problems);
    }

    private void Visit(Origin example, JsonValue value, TypeClaim type, string path)
    {
        // Pages print lists as one item, and lists and objects as a JSON string.
        if (IsPrinted(value) && type.Kind is TypeClaimKind.Array or TypeClaimKind.Reference)
        {
            if (JsonText.TryParse(value.Text, allowComments: false, out var inner, out _))
            {
                value = inner;
            }
        }

        if (value.Kind == JsonKind.Array)
        {
            foreach (var item in value.Items)
            {
                Visit(example, item, type.Element ?? type, path + "[]");
            }
        }
        else if (type.Element is not null)
        {
            Visit(example, value, type.Element, path);
        }
        else if (value.Kind == JsonKind.Object && type.Kind == TypeClaimKind.Reference && FindType(type.Name!) is { } merged)
        {
            VisitObject(example, value, SightingOf(merged), path);
        }
    }

    private static bool IsPrinted(JsonValue value) => value.Kind == JsonKind.String && value.Text.Length > 0 && value.Text[0] is '{' or '[';

    private MergedType? FindType(string name)
    {
        if (!_asked.TryGetValue(name, out var type))
        {
            _asked.Add(name, type = _types.TryGetValue(name, out var found) ? found : null);
        }

        return type;
    }

    // An example shows few types.
    private TypeSighting SightingOf(MergedType type)
    {
        var sighting = _sightings.Find(known => known.Type == type);
        if (sighting is null)
        {
            _sightings.Add(sighting = new TypeSighting(type));
        }

        return sighting;
    }

    private void VisitObject(Origin example, JsonValue value, TypeSighting sighting, string path)
    {
        var type = sighting.Type;
        for (var i = 0; i < type.Members.Count; i++)
        {
            var known = type.Members[i];
            var member = value.Find(known.WireName);
            if (member is null or { Kind: JsonKind.Null })
            {
                sighting.AddAbsent(i, example);
                ReportAbsent(example, type, known, member is null);
                continue;
            }

            ReportShape(example, type, known, member);
            AddScalars(example, member, known.Claim.Type, sighting.SamplesOf(i));
            if (member.Kind is JsonKind.Array or JsonKind.Object || IsPrinted(member))
            {
                Visit(example, member, known.Claim.Type, $"{path}{known.WireName}.");
            }
        }

        if (type.Members.Count > 0)
        {
            ReportUndocumented(example, value, type, path);
        }
    }

    private void ReportAbsent(Origin example, MergedType type, MergedMember member, bool isMissing)
    {
        if (member.Required && member.FindOrigin(example.Page) is { } here && _reported.Add("row " + here.Key))
        {
            _problems.Add(Problem.At(
                Problems.RequiredMemberAbsent,
                here.Page,
                $"The example {(isMissing ? "lacks" : "has null for")} '{type.Name}.{member.WireName}', which the table requires; it may be null in the SDK.",
                here.Key));
        }
    }

    private void ReportShape(Origin example, MergedType type, MergedMember member, JsonValue value)
    {
        if (ExampleKind.IsOf(value, member.Claim.Type) || !_reported.Add($"shape of {type.Name}.{member.WireName}"))
        {
            return;
        }

        _problems.Add(Problem.At(
            Problems.ExampleShape,
            example.Page,
            $"The example shows {ExampleKind.Name(value)} for '{type.Name}.{member.WireName}', which the table says is {member.Claim.Type}; the table is followed.",
            member.FindOrigin(example.Page)?.Key ?? example.Key));
    }

    private void ReportUndocumented(Origin example, JsonValue value, MergedType type, string path)
    {
        foreach (var member in value.Members)
        {
            if (!type.Has(member.Name) && _reported.Add("member " + path + member.Name))
            {
                _problems.Add(Problem.At(
                    Problems.UndocumentedMember,
                    example.Page,
                    $"The example has '{path}{member.Name}', which the table of '{type.Name}' lacks; it is kept as an additional property. Add a row for it.",
                    example.Key));
            }
        }
    }

    private static void AddScalars(Origin example, JsonValue value, TypeClaim type, List<Sample> samples)
    {
        if (value.Kind == JsonKind.Array)
        {
            foreach (var item in value.Items)
            {
                AddScalars(example, item, type, samples);
            }
        }
        else if (value.Kind == JsonKind.String && type.Kind == TypeClaimKind.Array && value.Text.StartsWith("[", StringComparison.Ordinal)
            && JsonText.TryParse(value.Text, allowComments: false, out var inner, out _))
        {
            AddScalars(example, inner, type, samples);
        }
        else
        {
            samples.Add(new Sample(example, value));
        }
    }
}
