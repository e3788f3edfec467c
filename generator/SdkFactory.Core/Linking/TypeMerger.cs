using System.Collections.Generic;
using System.Linq;
using SdkFactory.Linking.Evidence;
using SdkFactory.Model;
using SdkFactory.Settings;

namespace SdkFactory.Linking;

/// <summary>One type, several pages: what they say of each member is one case. What pages lack or leave open is said.</summary>
internal sealed class TypeMerger
{
    private readonly SdkSettings _settings;
    private readonly OverrideTable _overrides;
    private readonly LinkNotes _notes;

    public TypeMerger(SdkSettings settings, OverrideTable overrides, LinkNotes notes)
    {
        _settings = settings;
        _overrides = overrides;
        _notes = notes;
    }

    /// <summary>The type that <paramref name="definitions"/>, in the order of their pages, describe.</summary>
    public DraftType Merge(string name, IReadOnlyList<Definition> definitions)
    {
        // A page that prints an empty table for a structure says nothing of it, while others do.
        var telling = definitions.Where(definition => definition.Rows.Count > 0).ToList();
        var has = telling.ConvertAll(definition => new HashSet<string>(definition.Rows.Select(row => row.WireName)));
        var summaries = definitions.Select(definition => definition.Summary).Distinct().ToList();
        var members = telling
            .SelectMany(definition => definition.Rows.Select(row => new SourceRow(new RowRef(definition.Row.Page, row.Key), row)))
            .GroupBy(row => row.Claim.WireName)
            .Select(rows => new MemberCase
            {
                Type = name,
                Member = rows.Key,
                Rows = rows.ToList(),
                Lacking = telling.Where((_, i) => !has[i].Contains(rows.Key)).Select(definition => definition.Row).ToList(),
                Overrides = _overrides.Member(name, rows.Key),
                IsRequest = definitions.Any(definition => definition.IsRequest),
                BareExampleIsEnum = _settings.Dialect.BareExampleIsEnum,
            });
        return new DraftType(
            name,
            summaries.Count == 1 ? summaries[0] : "",
            members.Select(Member).ToEquatableArray(),
            (telling.Count > 0 ? telling : definitions)[0].Row,
            definitions.Select(definition => definition.Row.Page).Distinct().OrderBy(page => page, System.StringComparer.Ordinal).ToEquatableArray());
    }

    private DraftRow Member(MemberCase member)
    {
        var claims = member.Rows.Select(row => row.Claim).ToList();
        foreach (var row in member.Rows)
        {
            ValueNotes.Report(row, _notes);
        }

        var merged = claims[0] with
        {
            Type = Type(member),
            Description = claims.Select(claim => claim.Description).FirstOrDefault(text => text.Length > 0) ?? "",
            Default = claims.Select(claim => claim.Default).FirstOrDefault(value => value is not null),
            Example = claims.Select(claim => claim.Example).FirstOrDefault(value => value is not null),
        };
        ReportMerge(member);
        _overrides.Compare(member);
        return new DraftRow(merged, Precedence.Required.Decide(member)?.Finding.Value ?? false, member);
    }

    /// <summary>The type; any JSON value where one page contradicts itself: types of several pages that do are kept apart before.</summary>
    private TypeClaim Type(MemberCase member)
    {
        var (_, decided) = Precedence.Type.Decide(member)!.Value;
        var differing = member.Rows.FirstOrDefault(row => !row.Claim.Type.Agrees(decided.Value));
        if (differing is null || decided.Override is not null)
        {
            return decided.Value;
        }

        _notes.Report(
            Problems.ConflictingDefinition,
            differing.Ref,
            $"'{member.Type}.{member.Member}' is {differing.Claim.Type} here and {decided.Value} in {decided.Where!.Value.Page}; any JSON value is accepted. Override the member's type to decide.");
        return new TypeClaim(TypeClaimKind.Any);
    }

    private void ReportMerge(MemberCase member)
    {
        var first = member.Rows[0];
        var message = member.Lacking.Count > 0 ? $"'{member.Type}.{member.Member}' is missing on {Lacking(member)}; it is optional."
            : member.Rows.Any(row => row.Claim.Required != first.Claim.Required || !SameValues(row.Claim, first.Claim)) ? $"Pages differ about whether '{member.Type}.{member.Member}' is required or about its values; it is as wide as they say together."
            : member.Rows.FirstOrDefault(row => !row.Claim.Type.Says(first.Claim.Type)) is { } other ? $"'{member.Type}.{member.Member}' is {first.Claim.Type} here and {other.Claim.Type} in {other.Ref.Page}; what says more is used."
            : null;
        if (message is not null)
        {
            _notes.Report(Problems.MergedDefinition, first.Ref, message);
        }
    }

    private static string Lacking(MemberCase member)
    {
        var pages = member.Lacking.Select(row => row.Page).Distinct().Except(member.Rows.Select(row => row.Ref.Page)).ToList();
        return pages.Count switch
        {
            0 => "another table of its page",
            1 => pages[0],
            _ => $"{pages.Count} pages",
        };
    }

    private static bool SameValues(RowClaim one, RowClaim other) =>
        one.Values.Select(value => value.Wire).SequenceEqual(other.Values.Select(value => value.Wire));
}
