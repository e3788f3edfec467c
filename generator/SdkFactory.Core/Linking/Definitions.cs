using System.Collections.Generic;
using System.Linq;
using SdkFactory.Json;
using SdkFactory.Model;
using SdkFactory.Settings;

namespace SdkFactory.Linking;

/// <summary>Second pass: what the pages define: structures, then the answers of operations, then their requests.</summary>
internal sealed class Definitions
{
    private readonly SdkSettings _settings;
    private readonly Pins _pins;
    private readonly List<Definition> _all = [];
    private readonly Dictionary<string, OperationDraft> _requests = [];
    private ILookup<string, Definition> _others = Enumerable.Empty<Definition>().ToLookup(definition => definition.Name);

    private Definitions(SdkSettings settings, Pins pins)
    {
        _settings = settings;
        _pins = pins;
    }

    /// <summary>Everything that is defined, and the operations with the names of their requests and answers.</summary>
    public static (IReadOnlyList<Definition> All, List<OperationDraft> Operations) Of(IEnumerable<ApiPage> pages, IReadOnlyList<OperationDraft> operations, SdkSettings settings, Pins pins)
    {
        var definitions = new Definitions(settings, pins);
        definitions._all.AddRange(pages.SelectMany(Structures));
        var answered = operations.Select(definitions.WithAnswer).ToList();

        // A request is named last, for it gives way to a structure or an answer that has its name.
        definitions._others = definitions._all.ToLookup(definition => definition.Name);
        return (definitions._all, answered.Select(definitions.WithRequest).ToList());
    }

    private static IEnumerable<Definition> Structures(ApiPage page) => page.Structures.Select(structure => new Definition(
        structure.Name,
        new RowRef(page.Path, structure.Key),
        "",
        Decided(structure.Rows)));

    private OperationDraft WithAnswer(OperationDraft draft)
    {
        var rows = draft.Claim.Response;
        var stated = draft.Claim.ResponseType;
        var envelope = _settings.Dialect.Envelope;
        var inEnvelope = envelope is not null && rows.Any(row => row.WireName == envelope.Status);
        if (rows.Count == 0 && stated is not null)
        {
            return draft with { Answer = stated };
        }

        var name = stated is { Kind: TypeClaimKind.Reference } ? stated.Name! : Names.Pascal(draft.WireName) + "Response";
        var elements = ResponseArrays.Element(draft.Page);
        _all.Add(new Definition(
            name,
            new RowRef(draft.Page.Path, PageKeys.Response),
            draft.Page.Title,
            rows.Select(row => Answered(ResponseArrays.Completed(row, elements), inEnvelope ? envelope : null, draft.Example)).ToEquatableArray()));
        return draft with { Answer = new TypeClaim(TypeClaimKind.Reference, name, Linked: true), HasEnvelope = inEnvelope };
    }

    // The tables of answers have no required column. The dialect knows of the envelope's members; any other is there unless the example lacks it.
    private static RowClaim Answered(RowClaim row, EnvelopeWords? envelope, JsonValue? example) =>
        row.Required is not null ? row
        : envelope is not null && envelope.Has(row.WireName) ? row with { Required = envelope.Required.Contains(row.WireName), PresenceSource = PresenceSource.Envelope }
        : row with { Required = example is not { Kind: JsonKind.Object } || example.Find(row.WireName) is not null, PresenceSource = PresenceSource.Example };

    /// <summary>
    /// The request type is called as the sample says, unless that names something of another shape already; then the
    /// operation's own name decides.
    /// </summary>
    private OperationDraft WithRequest(OperationDraft draft)
    {
        if (draft.Claim.Request.Count == 0)
        {
            return draft;
        }

        var rows = Decided(draft.Claim.Request);
        var own = Names.Pascal(draft.WireName);
        string[] candidates =
        [
            draft.Claim.RequestType ?? own + _settings.Dialect.RequestTypeSuffix,
            own + _settings.Dialect.RequestTypeSuffix,
            own + "Request",
            Names.Pascal(draft.Stem) + "Request",
        ];
        var name = _pins.Of(PinKind.Request, draft.Page.Path)
            ?? candidates.FirstOrDefault(candidate => IsFree(candidate, draft, rows))
            ?? own + "Request" + string.Concat(Names.Words(draft.Page.Path).Select(Names.Pascal));
        if (name != candidates[0])
        {
            _pins.Choose(PinKind.Request, draft.Page.Path, name);
        }

        _requests[name] = draft;
        _all.Add(new Definition(name, new RowRef(draft.Page.Path, PageKeys.Request), draft.Page.Title, rows, Travel(draft), IsRequest: true));
        return draft with { Request = name };
    }

    /// <summary>Whether a name is nobody's, or that of something with the same members, which travel the same way.</summary>
    private bool IsFree(string name, OperationDraft draft, EquatableArray<RowClaim> rows)
    {
        if (_requests.TryGetValue(name, out var other))
        {
            return TravelsLike(draft, other) && HasShape(Decided(other.Claim.Request), rows);
        }

        // A request that was there before gives way to no type that comes later.
        var known = _pins.Knows(draft.Page.Path);
        return _others[name].All(definition => (known && !_pins.Knows(definition.Row.Page)) || (Travel(draft).Length == 0 && HasShape(definition.Rows, rows)));
    }

    private static bool TravelsLike(OperationDraft one, OperationDraft other) => Travel(one) == Travel(other);

    /// <summary>How the members travel; empty for a body, which is JSON like any structure.</summary>
    private static string Travel(OperationDraft draft) =>
        draft.Verb is Verb.Post or Verb.Put or Verb.Patch && !Routes.Holes(draft.Path).Any() ? "" : $"{draft.Verb} {string.Join(" ", Routes.Holes(draft.Path))}";

    /// <summary>Whether both have the same members of the same types.</summary>
    public static bool HasShape(EquatableArray<RowClaim> one, EquatableArray<RowClaim> other) =>
        one.Select(Shape).SequenceEqual(other.Select(Shape));

    // Not what is required: of answers that is inferred, and where pages differ a merge says so.
    private static (string, string) Shape(RowClaim row) => (row.WireName, row.Type.ToString());

    private static EquatableArray<RowClaim> Decided(EquatableArray<RowClaim> rows) =>
        rows.Select(row => row with { Required = row.Required ?? false }).ToEquatableArray();
}
