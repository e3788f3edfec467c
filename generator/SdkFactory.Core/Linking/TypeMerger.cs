using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Model;

namespace SdkFactory.Linking;

/// <summary>
/// One name, several pages. Equal definitions are one. Where some pages lack a member it becomes optional; where its
/// allowed values differ they are united; where its types contradict, any JSON value is accepted. Each is said.
/// </summary>
internal static class TypeMerger
{
    public static DraftType Merge(string name, IReadOnlyList<Definition> definitions, LinkNotes notes)
    {
        // A page that prints an empty table for a structure says nothing of it, while others do.
        var telling = definitions.Where(definition => definition.Rows.Count > 0).ToList();
        var members = telling
            .SelectMany(definition => definition.Rows.Select(row => (definition.Row.Page, Row: row)))
            .GroupBy(item => item.Row.WireName);
        var summaries = definitions.Select(definition => definition.Summary).Distinct().ToList();
        return new DraftType(
            name,
            summaries.Count == 1 ? summaries[0] : "",
            members.Select(member => Member(name, member.Key, member.ToList(), telling, notes)).ToEquatableArray(),
            (telling.Count > 0 ? telling : definitions)[0].Row,
            definitions.Select(definition => definition.Row.Page).Distinct().OrderBy(page => page, StringComparer.Ordinal).ToEquatableArray());
    }

    private static DraftRow Member(string type, string member, List<(string Page, RowClaim Row)> rows, List<Definition> definitions, LinkNotes notes)
    {
        var (page, first) = rows[0];
        var differing = rows.FirstOrDefault(other => !other.Row.Type.Says(first.Type));
        var claim = first with
        {
            Enum = Values(rows.Select(row => row.Row)),
            Description = rows.Select(row => row.Row.Description).FirstOrDefault(text => text.Length > 0) ?? "",
            Default = rows.Select(row => row.Row.Default).FirstOrDefault(value => value is not null),
            Example = rows.Select(row => row.Row.Example).FirstOrDefault(value => value is not null),
        };
        if (differing.Row is not null)
        {
            claim = claim with { Type = new TypeClaim(TypeClaimKind.Any), Enum = [] };
            notes.Report(
                Problems.ConflictingDefinition,
                new RowRef(differing.Page, differing.Row.Key),
                $"'{type}.{member}' is {differing.Row.Type} here and {first.Type} in {page}; any JSON value is accepted. Override the member's type to decide.");
        }
        else if (rows.Count < definitions.Count || rows.Any(other => other.Row.Required != first.Required || !SameValues(other.Row, first)))
        {
            notes.Report(
                Problems.MergedDefinition,
                new RowRef(page, first.Key),
                rows.Count < definitions.Count
                    ? $"'{type}.{member}' is missing on {Others(definitions, rows)}; it is optional."
                    : $"Pages differ about whether '{type}.{member}' is required or about its values; it is as wide as they say together.");
        }

        var required = rows.Count >= definitions.Count && rows.All(row => row.Row.Required == true);
        return new DraftRow(claim, required, rows.Select(row => new RowRef(row.Page, row.Row.Key)).ToEquatableArray());
    }

    private static string Others(List<Definition> definitions, List<(string Page, RowClaim Row)> rows)
    {
        var pages = definitions.Select(definition => definition.Row.Page).Distinct().Except(rows.Select(row => row.Page)).ToList();
        return pages.Count switch
        {
            0 => "another table of its page",
            1 => pages[0],
            _ => $"{pages.Count} pages",
        };
    }

    private static bool SameValues(RowClaim one, RowClaim other) =>
        one.Enum.Select(value => value.Wire).SequenceEqual(other.Enum.Select(value => value.Wire));

    private static EquatableArray<EnumValueClaim> Values(IEnumerable<RowClaim> rows) =>
        rows.SelectMany(row => row.Enum)
            .GroupBy(value => value.Wire)
            .Select(group => group.FirstOrDefault(value => value.Description.Length > 0) ?? group.First())
            .ToEquatableArray();
}
