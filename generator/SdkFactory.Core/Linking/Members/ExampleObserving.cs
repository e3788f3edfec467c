using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Json;
using SdkFactory.Values;

namespace SdkFactory.Linking.Members;

/// <summary>Seventh pass: walks the example responses along their types and keeps what each member looked like.</summary>
internal sealed class ExampleObserving
{
    private readonly MergedTypes _merged;
    private readonly Dictionary<(string Type, string Member), (List<Sample> Samples, List<Origin> AbsentIn)> _seen = [];
    private readonly HashSet<(string Page, string What)> _reported = [];
    private readonly List<Problem> _problems = [];

    private ExampleObserving(MergedTypes merged) => _merged = merged;

    public static ObservedTypes Observe(MergedTypes merged)
    {
        var observing = new ExampleObserving(merged);
        foreach (var operation in merged.Parted.Operations)
        {
            if (operation.Example is not null)
            {
                observing.Visit(operation.Evidence.Part(PageKeys.Example), operation.Example, operation.Response, "");
            }
        }

        return new ObservedTypes(
            merged,
            observing._seen.ToDictionary(pair => pair.Key, pair => new Observation(pair.Value.Samples, pair.Value.AbsentIn)),
            observing._problems);
    }

    private void Visit(Origin example, JsonValue value, TypeClaim type, string path)
    {
        // Pages print lists as one item, and lists and objects as a JSON string.
        if (value.Kind == JsonKind.String && type.Kind is TypeClaimKind.Array or TypeClaimKind.Reference && value.Text.Length > 0 && value.Text[0] is '{' or '[')
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
        else if (value.Kind == JsonKind.Object && type.Kind == TypeClaimKind.Reference && _merged.Types.TryGetValue(type.Name!, out var merged))
        {
            VisitObject(example, value, merged, path);
        }
    }

    private void VisitObject(Origin example, JsonValue value, MergedType type, string path)
    {
        foreach (var known in type.Members)
        {
            var member = value.Find(known.WireName);
            var seen = SeenOf(type, known);
            if (member is null or { Kind: JsonKind.Null })
            {
                seen.AbsentIn.Add(example);
                ReportAbsent(example, type, known, member is null);
                continue;
            }

            ReportShape(example, type, known, member);
            AddScalars(example, member, known.Claim.Type, seen.Samples);
            Visit(example, member, known.Claim.Type, $"{path}{known.WireName}.");
        }

        if (type.Members.Count > 0)
        {
            ReportUndocumented(example, value, type, path);
        }
    }

    private (List<Sample> Samples, List<Origin> AbsentIn) SeenOf(MergedType type, MergedMember member)
    {
        if (!_seen.TryGetValue((type.Name, member.WireName), out var seen))
        {
            seen = ([], []);
            _seen.Add((type.Name, member.WireName), seen);
        }

        return seen;
    }

    private void ReportAbsent(Origin example, MergedType type, MergedMember member, bool isMissing)
    {
        if (member.Required && member.FindOrigin(example.Page) is { } here && _reported.Add((example.Page, here.Key)))
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
        if (ExampleKind.IsOf(value, member.Claim.Type) || !_reported.Add((example.Page, $"shape of {type.Name}.{member.WireName}")))
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
            if (type.Members.All(known => known.WireName != member.Name) && _reported.Add((example.Page, path + member.Name)))
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
