using System.Collections.Generic;
using System.Linq;
using SdkFactory.Model;

namespace SdkFactory.Linking;

/// <summary>Where the members of requests travel: in the path where it has a hole for them, else where the verb puts them.</summary>
internal sealed class ParameterLocations
{
    private readonly ILookup<string, OperationDraft> _byRequest;
    private readonly OverrideTable _overrides;
    private readonly LinkNotes _notes;

    public ParameterLocations(IEnumerable<OperationDraft> drafts, OverrideTable overrides, LinkNotes notes)
    {
        _overrides = overrides;
        _byRequest = drafts.Where(draft => draft.Request is not null).ToLookup(draft => draft.Request!);
        _notes = notes;
    }

    public ParameterLocation Of(DraftType type, DraftRow row) =>
        _byRequest[type.Name].FirstOrDefault() is { } draft ? Of(draft, row, row.Location) : ParameterLocation.Body;

    /// <summary>Whether every hole of the operation's path has a member that fills it; says so where one has not.</summary>
    public bool Fill(OperationDraft draft, IReadOnlyDictionary<string, DraftType> types)
    {
        var rows = draft.Request is not null && types.TryGetValue(draft.Request, out var type) ? type.Rows : [];
        var empty = Routes.Holes(draft.Path).FirstOrDefault(hole => rows.All(row => row.Claim.WireName != hole));
        if (empty is not null)
        {
            _notes.Report(
                Problems.UnfilledPath,
                new RowRef(draft.Page.Path, PageKeys.Page),
                $"The path '{draft.Path}' has a hole '{{{empty}}}', but no request member is called so; '{draft.WireName}' is not emitted.");
            return false;
        }

        if (rows.FirstOrDefault(row => Routes.Holes(draft.Path).Contains(row.Claim.WireName) && !row.Claim.Type.IsScalar) is { } wide)
        {
            _notes.Report(
                Problems.UnfilledPath,
                new RowRef(draft.Page.Path, PageKeys.Page),
                $"The path '{draft.Path}' has a hole for '{wide.Claim.WireName}', which is {wide.Claim.Type} and no single value; '{draft.WireName}' is not emitted.");
            return false;
        }

        foreach (var row in rows)
        {
            _overrides.Compare(row.Case.Overrides, item => item.Location, Of(draft, row, said: null));
        }

        foreach (var row in rows.Where(row => row.Location == ParameterLocation.Header && !row.Claim.Type.IsScalar))
        {
            _notes.Report(
                Problems.InvalidLocation,
                row.Source,
                $"'{row.Claim.WireName}' is said to be a header, but it is {row.Claim.Type} and no single value; it travels where the verb puts it.");
        }

        foreach (var row in rows.Where(row => row.Location == ParameterLocation.Path && !Routes.Holes(draft.Path).Contains(row.Claim.WireName)))
        {
            _notes.Report(
                Problems.InvalidLocation,
                row.Source,
                $"'{row.Claim.WireName}' is said to travel in the path, but '{draft.Path}' has no hole '{{{row.Claim.WireName}}}'; it travels where the verb puts it.");
        }

        return true;
    }

    private static ParameterLocation Of(OperationDraft draft, DraftRow row, ParameterLocation? said) =>
        Routes.Holes(draft.Path).Contains(row.Claim.WireName) ? ParameterLocation.Path
        : row.Claim.Type.IsFile ? ParameterLocation.Body
        : said is { } there && there != ParameterLocation.Path && (there != ParameterLocation.Header || row.Claim.Type.IsScalar) ? there
        : draft.Verb switch
        {
            Verb.Get => ParameterLocation.Query,
            Verb.Delete when draft.Claim.Style != ParameterStyle.Body => ParameterLocation.Query,
            _ => ParameterLocation.Body,
        };
}
