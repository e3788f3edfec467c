using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Json;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Operations;
using SdkFactory.Linking.Overriding;
using SdkFactory.Model;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Linking.Definitions;

/// <summary>What one operation defines, whatever others do: its response, and the rows of its request.</summary>
internal sealed class OutlinedOperation
{
    /// <param name="routed">The operation.</param>
    /// <param name="element">What the bare lists of its page hold; null where nobody says.</param>
    public OutlinedOperation(RoutedOperation routed, TypeClaim? element)
    {
        Routed = routed;
        var evidence = routed.Evidence;
        var claim = evidence.Claim;
        ResponseDecision = OperationPrecedence.ResponseType.Decide(evidence);
        if (claim.Response.Count > 0 || claim.ResponseType is null)
        {
            var envelope = evidence.Settings.Dialect.Envelope;
            HasEnvelope = envelope is not null && claim.Response.Any(row => row.WireName == envelope.Status);
            Response = new Definition(
                ResponseDecision.Value.Name!,
                ResponseDecision.Value.Name!,
                evidence.PinKey,
                evidence.Part(PageKeys.Response),
                claim.Title,
                claim.Response.Select(row => WithPresence(FreeStructures.Complete(row, element), HasEnvelope ? envelope : null, routed.Example)).ToEquatableArray());
        }

        if (claim.Request.Count > 0)
        {
            RequestRows = Definition.WithPresence(claim.Request);
            StatedRequest = OperationPrecedence.RequestType.Decide(new RequestNameEvidence(evidence, Pin: null)).Value;
        }
    }

    public RoutedOperation Routed { get; }

    /// <summary>How the response's type was found.</summary>
    public Decided<TypeClaim> ResponseDecision { get; }

    /// <summary>What the response's table defines; null without one.</summary>
    public Definition? Response { get; }

    /// <summary>Whether the response is in the envelope.</summary>
    public bool HasEnvelope { get; }

    /// <summary>The rows of the request, each with its required marker decided; none without parameters.</summary>
    public EquatableArray<RowClaim> RequestRows { get; }

    /// <summary>What the request's type would be called if nobody else were; null without parameters.</summary>
    public string? StatedRequest { get; }

    /// <summary>How the request's members travel, as far as no override speaks of them; empty where all are in a JSON body, like those of any structure.</summary>
    public string Travel => field ??= FindTravel(MemberOverrides.None);

    /// <summary>The request by the name that it states.</summary>
    public Definition AsStated => field ??= DefineRequest(StatedRequest!, Travel);

    /// <summary>What the docs call the request, as a structure of its rows.</summary>
    public Definition AsJson => field ??= Define(StatedRequest!);

    /// <summary>How the request's members travel by what overrides say of them.</summary>
    public string FindTravel(MemberOverrides overrides)
    {
        foreach (var row in RequestRows)
        {
            if (row.Type.IsFile || OperationPrecedence.Location.Decide(new ParameterEvidence(Routed, row.WireName, row.Type, overrides.Find(row.WireName))).Value != ParameterLocation.Body)
            {
                return $"{Routed.Verb} {string.Join(" ", Routed.Placeholders)}";
            }
        }

        return "";
    }

    /// <summary>The request by a name.</summary>
    public Definition DefineRequest(string name, string travel) => Define(name) with { Travel = travel, IsRequest = true };

    private Definition Define(string name) => new(
        name,
        StatedRequest!,
        Routed.Evidence.PinKey,
        Routed.Evidence.Part(PageKeys.Request),
        Routed.Evidence.Claim.Title,
        RequestRows);

    // The tables of responses have no required column. The dialect knows of the envelope's members; any other is there unless the example lacks it.
    private static RowClaim WithPresence(RowClaim row, EnvelopeWords? envelope, JsonValue? example) =>
        row.Required is not null ? row
        : envelope is not null && envelope.Has(row.WireName) ? row with { Required = envelope.Required.Contains(row.WireName), PresenceSource = PresenceSource.Envelope }
        : row with { Required = example is not { Kind: JsonKind.Object } || example.Find(row.WireName) is not null, PresenceSource = PresenceSource.Example };
}
