using System.Collections.Generic;
using System.Linq;
using SdkFactory.Json;
using SdkFactory.Model;

namespace SdkFactory.Linking.Evidence;

/// <summary>Walks the example answers along their types and keeps what each member looked like.</summary>
internal sealed class Examples
{
    private readonly IReadOnlyDictionary<string, DraftType> _types;
    private readonly LinkNotes _notes;
    private readonly Dictionary<(string Type, string Member), Observation> _seen = [];
    private readonly HashSet<(string Page, string What)> _reported = [];

    public Examples(IReadOnlyDictionary<string, DraftType> types, LinkNotes notes)
    {
        _types = types;
        _notes = notes;
    }

    public Observation Of(string type, string member)
    {
        if (!_seen.TryGetValue((type, member), out var observation))
        {
            observation = new Observation();
            _seen.Add((type, member), observation);
        }

        return observation;
    }

    public void Walk(string page, JsonValue example, TypeClaim type) => Visit(page, example, type, "");

    private void Visit(string page, JsonValue value, TypeClaim type, string path)
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
                Visit(page, item, type.Element ?? type, path + "[]");
            }
        }
        else if (type.Element is not null)
        {
            Visit(page, value, type.Element, path);
        }
        else if (value.Kind == JsonKind.Object && type.Kind == TypeClaimKind.Reference && _types.TryGetValue(type.Name!, out var draft))
        {
            VisitObject(page, value, draft, path);
        }
    }

    private void VisitObject(string page, JsonValue value, DraftType type, string path)
    {
        foreach (var row in type.Rows)
        {
            var member = value.Find(row.Claim.WireName);
            var observation = Of(type.Name, row.Claim.WireName);
            if (member is null or { Kind: JsonKind.Null })
            {
                observation.AbsentOn.Add(page);
                ReportAbsent(page, type, row, member is null);
                continue;
            }

            ReportShape(page, type, row, member);
            observation.Samples.AddRange(Scalars(member, row.Claim.Type).Select(scalar => new Sample(page, scalar)));
            Visit(page, member, row.Claim.Type, $"{path}{row.Claim.WireName}.");
        }

        if (type.Rows.Count > 0)
        {
            ReportUndocumented(page, value, type, path);
        }
    }

    private void ReportAbsent(string page, DraftType type, DraftRow row, bool missing)
    {
        var here = row.Sources.FirstOrDefault(source => source.Page == page);
        if (row.Required && here.Key is not null && _reported.Add((page, here.Key)))
        {
            _notes.Report(
                Problems.RequiredMemberAbsent,
                here,
                $"The example {(missing ? "lacks" : "has null for")} '{type.Name}.{row.Claim.WireName}', which the table requires; it may be null in the SDK.");
        }
    }

    private void ReportShape(string page, DraftType type, DraftRow row, JsonValue value)
    {
        if (ExampleKind.IsOf(value, row.Claim.Type))
        {
            return;
        }

        var here = row.Sources.FirstOrDefault(source => source.Page == page);
        if (_reported.Add((page, $"shape of {type.Name}.{row.Claim.WireName}")))
        {
            _notes.Report(
                Problems.ExampleShape,
                here.Key is null ? new RowRef(page, PageKeys.Example) : here,
                $"The example shows {ExampleKind.Name(value)} for '{type.Name}.{row.Claim.WireName}', which the table says is {row.Claim.Type}; the table is followed.");
        }
    }

    private void ReportUndocumented(string page, JsonValue value, DraftType type, string path)
    {
        foreach (var member in value.Members)
        {
            if (type.Rows.All(row => row.Claim.WireName != member.Name) && _reported.Add((page, path + member.Name)))
            {
                _notes.Report(
                    Problems.UndocumentedMember,
                    new RowRef(page, PageKeys.Example),
                    $"The example has '{path}{member.Name}', which the table of '{type.Name}' lacks; it is kept as an additional property. Add a row for it.");
            }
        }
    }

    private static IEnumerable<JsonValue> Scalars(JsonValue value, TypeClaim type) => value.Kind switch
    {
        JsonKind.Array => value.Items.SelectMany(item => Scalars(item, type)),
        JsonKind.String when type.Kind == TypeClaimKind.Array && value.Text.StartsWith("[", System.StringComparison.Ordinal)
            && JsonText.TryParse(value.Text, allowComments: false, out var inner, out _) => Scalars(inner, type),
        _ => [value],
    };
}
