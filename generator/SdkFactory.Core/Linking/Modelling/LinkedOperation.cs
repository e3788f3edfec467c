using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Deciding;
using SdkFactory.Model;

namespace SdkFactory.Linking.Modelling;

/// <summary>An operation of the model with all that was decided about it.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Placed">What it was made of.</param>
/// <param name="Request">Its request; null without parameters.</param>
/// <param name="Names">The names that it was linked by.</param>
/// <param name="Body">How its body is written.</param>
/// <param name="Format">How its response is read.</param>
/// <param name="Response">The type of its response; null where that is no JSON.</param>
/// <param name="Problems">What there is to say of its response.</param>
internal sealed record LinkedOperation(
    Operation Operation,
    PlacedOperation Placed,
    LinkedType? Request,
    NamesInUse Names,
    Decided<BodyFormat> Body,
    Decided<ResponseFormat> Format,
    ResolvedType? Response,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>The top folder, which is the client's.</summary>
    public string Folder => Placed.Defined.Evidence.Folder;

    /// <summary>What overrides said of it, and whether that changes anything.</summary>
    public IReadOnlyList<OverrideUse> Uses => field ??= Placed.Defined.Evidence.Overrides.Count > 0 || Request?.Members.Any(member => member.HasOverrides) == true ? [.. Decisions.SelectMany(fact => fact.OverrideUses)] : [];

    /// <summary>The decided facts, in the order in which people read them.</summary>
    public IEnumerable<DecidedFact> Decisions
    {
        get
        {
            var defined = Placed.Defined;
            yield return defined.Named.Routed.VerbDecision;
            yield return defined.Named.Routed.PathDecision;
            yield return defined.Named.NameDecision;
            if (Placed.Request is not null && defined.RequestDecision is { } request)
            {
                yield return request;
            }

            foreach (var location in Placed.Request?.Locations ?? [])
            {
                yield return location;
            }

            yield return Body;
            yield return Format;
            if (Response is { } resolved)
            {
                yield return defined.Outline.ResponseDecision;
                if (resolved.Decision is { } decision)
                {
                    yield return decision;
                }
            }
        }
    }

    /// <summary>Whether it is made of the same, and its response is called the same.</summary>
    public bool IsMadeOf(LinkedType? request, NameTable names) => ReferenceEquals(Request, request) && (Names.Table == names || Names.HoldIn(names));
}
