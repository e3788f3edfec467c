using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Json;
using SdkFactory.Model;
using SdkFactory.Settings;

namespace SdkFactory.Linking;

/// <summary>Second pass: what the pages define: structures, the answers of operations, and their requests.</summary>
internal sealed class Definitions
{
    private readonly SdkSettings _settings;
    private readonly List<Definition> _all = [];

    public Definitions(SdkSettings settings, IEnumerable<ApiPage> pages)
    {
        _settings = settings;
        foreach (var page in pages)
        {
            _all.AddRange(page.Structures.Select(structure => new Definition(
                structure.Name,
                new RowRef(page.Path, structure.Key),
                "",
                structure.Rows.Select(row => row with { Required = row.Required ?? false }).ToEquatableArray())));
        }
    }

    public IReadOnlyList<Definition> All => _all;

    /// <summary>Adds the answer and the request of an operation, and says how they are called.</summary>
    public OperationDraft Add(OperationDraft draft)
    {
        var envelope = _settings.Dialect.Envelope;
        var inEnvelope = envelope is not null && draft.Claim.Response.Any(row => row.WireName == envelope.Status);
        return draft with
        {
            Answer = Answer(draft, inEnvelope ? envelope : null),
            HasEnvelope = inEnvelope,
            Request = draft.Claim.Request.Count == 0 ? null : Request(draft),
        };
    }

    private TypeClaim Answer(OperationDraft draft, EnvelopeWords? envelope)
    {
        var rows = draft.Claim.Response;
        var stated = draft.Claim.ResponseType;
        if (rows.Count == 0 && stated is not null)
        {
            return stated;
        }

        var name = stated is { Kind: TypeClaimKind.Reference } ? stated.Name! : Names.Pascal(draft.WireName) + "Response";
        var elements = ResponseArrays.Element(draft.Page);
        _all.Add(new Definition(
            name,
            new RowRef(draft.Page.Path, "response"),
            draft.Page.Title,
            rows.Select(row => ResponseArrays.Completed(row, elements) with { Required = row.Required ?? IsRequired(row, envelope, draft.Example) }).ToEquatableArray()));
        return new TypeClaim(TypeClaimKind.Reference, name, Linked: true);
    }

    // The tables of answers have no required column. The dialect knows of the envelope's members; any other is there unless the example lacks it.
    private static bool IsRequired(RowClaim row, EnvelopeWords? envelope, JsonValue? example) =>
        envelope is not null && envelope.Has(row.WireName)
            ? envelope.Required.Contains(row.WireName)
            : example is not { Kind: JsonKind.Object } || example.Find(row.WireName) is not null;

    /// <summary>
    /// The request type's name. The sample's, unless that names something else already: a structure, or the request
    /// of another operation with other rows. Then the operation's own name decides.
    /// </summary>
    private string Request(OperationDraft draft)
    {
        var rows = draft.Claim.Request.Select(row => row with { Required = row.Required ?? false }).ToEquatableArray();
        var own = Names.Pascal(draft.WireName);
        string[] candidates = [draft.Claim.RequestType ?? own + _settings.Dialect.RequestTypeSuffix, own + _settings.Dialect.RequestTypeSuffix, own + "Request", Names.Pascal(draft.Stem) + "Request"];
        var name = candidates.FirstOrDefault(candidate => IsFree(candidate, draft, rows)) ?? own + "Request" + string.Concat(Names.Words(draft.Group).Select(Names.Pascal));
        _all.Add(new Definition(name, new RowRef(draft.Page.Path, "request"), draft.Page.Title, rows));
        return name;
    }

    private bool IsFree(string name, OperationDraft draft, EquatableArray<RowClaim> rows) =>
        _all.Where(other => other.Name == name).All(other =>
            other.Row.Key == "request" && other.Row.Page != draft.Page.Path && other.Rows.Select(Shape).SequenceEqual(rows.Select(Shape)));

    private static (string, string, bool?) Shape(RowClaim row) => (row.WireName, row.Type.ToString(), row.Required);
}
