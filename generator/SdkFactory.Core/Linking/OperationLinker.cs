using System.Collections.Generic;
using System.Linq;
using SdkFactory.Model;

namespace SdkFactory.Linking;

/// <summary>Last pass: an operation with its request and its answer.</summary>
internal static class OperationLinker
{
    public static Operation Link(
        OperationDraft draft,
        IReadOnlyDictionary<string, DraftType> types,
        IReadOnlyDictionary<string, string> names,
        TypeLinker linker,
        ParameterLocations locations,
        OverrideTable overrides)
    {
        var request = draft.Request is not null && types.TryGetValue(draft.Request, out var type) ? type : null;
        var body = Body(request, locations);
        overrides.Compare(draft.Overrides, item => item.Body, body);
        overrides.Compare(draft.Overrides, item => item.Answer, AnswerFormat.Json);
        var answer = draft.Overrides.Said(item => item.Answer) ?? AnswerFormat.Json;
        return new Operation(
            draft.Name,
            draft.WireName,
            draft.Page.Path,
            draft.Group,
            draft.Page.Title,
            draft.Page.Prose,
            draft.Page.Deprecated,
            draft.Verb,
            draft.Path,
            request is null ? null : names[request.Name],
            body == BodyFormat.Json && draft.Overrides.Said(item => item.Body) is { } said && said != BodyFormat.None ? said : body,
            answer,
            answer == AnswerFormat.Json ? linker.Answer(draft.Answer, new RowRef(draft.Page.Path, PageKeys.Page)) : null,
            draft.Example is null ? null : draft.Claim.Example,
            draft.HasEnvelope);
    }

    private static BodyFormat Body(DraftType? request, ParameterLocations locations)
    {
        var members = request?.Rows.Where(row => locations.Of(request, row) == ParameterLocation.Body).ToList() ?? [];
        return members.Count == 0 ? BodyFormat.None
            : members.Any(row => row.Claim.Type.IsFile) ? BodyFormat.Multipart
            : BodyFormat.Json;
    }
}
