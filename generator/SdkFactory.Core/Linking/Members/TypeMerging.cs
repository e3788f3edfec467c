using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Definitions;
using SdkFactory.Linking.Overriding;
using SdkFactory.Values;

namespace SdkFactory.Linking.Members;

/// <summary>Sixth pass: one type, several pages: what they say of each member is one case. What pages lack or leave open is said.</summary>
internal static class TypeMerging
{
    public static MergedTypes Merge(PartedTypes parted)
    {
        var input = parted.Defined.Named.Routed.Selected.Input;
        var types = new Dictionary<string, MergedType>(StringComparer.Ordinal);
        var excluded = new HashSet<string>(StringComparer.Ordinal);
        var uses = new List<OverrideUse>();
        var problems = new List<Problem>();
        foreach (var group in parted.Definitions.GroupBy(definition => definition.Name))
        {
            var definitions = group.ToList();
            var words = new TypeWords(group.Key, definitions.Select(definition => definition.Stated).Where(stated => stated != group.Key).Distinct().ToEquatableArray());
            if (input.Overrides.OfType(words).Exclusion() is { } exclusion)
            {
                excluded.Add(group.Key);
                uses.Add(new OverrideUse(exclusion, IsNeeded: true));
                problems.AddRange(definitions.Select(definition => Problem.At(Problems.Excluded, definition.Origin.Page, $"The type '{group.Key}' is left out: {exclusion.Reason}", definition.Origin.Key)));
                continue;
            }

            types.Add(group.Key, Merge(words, definitions, input.Settings.Dialect.BareExampleIsEnum, input.Overrides, problems));
        }

        return new MergedTypes(parted, types, excluded, uses, problems);
    }

    /// <summary>The type that <paramref name="definitions"/>, in the order of their pages, describe.</summary>
    private static MergedType Merge(TypeWords words, List<Definition> definitions, bool bareExampleIsEnum, OverrideIndex overrides, List<Problem> problems)
    {
        // A page that prints an empty table for a structure says nothing of it, while others do.
        var telling = definitions.FindAll(definition => definition.Rows.Count > 0);
        var isRequest = definitions.Exists(definition => definition.IsRequest);
        var summaries = definitions.Select(definition => definition.Summary).Distinct().Take(2).ToList();
        var members = new List<MergedMember>();
        foreach (var (name, rows) in GroupRows(telling))
        {
            var member = new MemberEvidence
            {
                Words = words,
                Member = name,
                Rows = rows,
                Lacking = telling.Count == 1 ? [] : telling.Where(definition => definition.Rows.All(row => row.WireName != name)).Select(definition => definition.Origin).ToList(),
                Overrides = overrides.OfMember(words, name),
                IsRequest = isRequest,
                BareExampleIsEnum = bareExampleIsEnum,
            };
            members.Add(Merge(member, problems));
        }

        return new MergedType(
            words,
            summaries.Count == 1 ? summaries[0] : "",
            members,
            (telling.Count > 0 ? telling : definitions)[0].Origin,
            definitions.Select(definition => definition.Origin.Page).Distinct().OrderBy(page => page, StringComparer.Ordinal).ToEquatableArray(),
            definitions);
    }

    /// <summary>The rows by the member that they describe, in the order of the first page that has it.</summary>
    private static List<(string Name, List<SourceRow> Rows)> GroupRows(List<Definition> definitions)
    {
        var groups = new List<(string Name, List<SourceRow> Rows)>();
        var byName = new Dictionary<string, List<SourceRow>>(StringComparer.Ordinal);
        foreach (var definition in definitions)
        {
            foreach (var row in definition.Rows)
            {
                if (!byName.TryGetValue(row.WireName, out var rows))
                {
                    byName.Add(row.WireName, rows = []);
                    groups.Add((row.WireName, rows));
                }

                rows.Add(new SourceRow(new Origin(definition.Origin.Page, row.Key), row));
            }
        }

        return groups;
    }

    private static MergedMember Merge(MemberEvidence member, List<Problem> problems)
    {
        foreach (var row in member.Rows)
        {
            problems.AddRange(ValueNotes.Report(row));
        }

        var type = MemberPrecedence.Type.Decide(member);
        if (type.Source == MemberPrecedence.Contradiction)
        {
            problems.Add(Problem.At(
                Problems.ConflictingDefinition,
                type.Statement.Where!.Value.Page,
                $"'{member.Type}.{member.Member}' is {type.Statement.Text}; any JSON value is accepted. Override the member's type to decide.",
                type.Statement.Where.Value.Key));
        }

        if (ReportMerge(member) is { } problem)
        {
            problems.Add(problem);
        }

        return new MergedMember(member, MergeClaims(member.Rows, type.Value), type, MemberPrecedence.Required.TryDecide(member));
    }

    private static RowClaim MergeClaims(IReadOnlyList<SourceRow> rows, TypeClaim type)
    {
        var first = rows[0].Claim;
        return first with
        {
            Type = type,
            Description = rows.Select(row => row.Claim.Description).FirstOrDefault(text => text.Length > 0) ?? "",
            Default = rows.Select(row => row.Claim.Default).FirstOrDefault(value => value is not null),
            Example = rows.Select(row => row.Claim.Example).FirstOrDefault(value => value is not null),
        };
    }

    private static Problem? ReportMerge(MemberEvidence member)
    {
        var first = member.Rows[0];
        var message = member.Lacking.Count > 0 ? $"'{member.Type}.{member.Member}' is missing on {DescribeLacking(member)}; it is optional."
            : member.Rows.Count == 1 ? null
            : member.Rows.Any(row => row.Claim.Required != first.Claim.Required || !HaveSameValues(row.Claim, first.Claim)) ? $"Pages differ about whether '{member.Type}.{member.Member}' is required or about its values; it is as wide as they say together."
            : member.Rows.FirstOrDefault(row => !row.Claim.Type.Says(first.Claim.Type)) is { } other ? $"'{member.Type}.{member.Member}' is {first.Claim.Type} here and {other.Claim.Type} in {other.Ref.Page}; what says more is used."
            : null;
        return message is null ? null : Problem.At(Problems.MergedDefinition, first.Ref.Page, message, first.Ref.Key);
    }

    private static string DescribeLacking(MemberEvidence member)
    {
        var pages = member.Lacking.Select(row => row.Page).Distinct().Except(member.Rows.Select(row => row.Ref.Page)).ToList();
        return pages.Count switch
        {
            0 => "another table of its page",
            1 => pages[0],
            _ => $"{pages.Count} pages",
        };
    }

    private static bool HaveSameValues(RowClaim one, RowClaim other) =>
        one.Values.Select(value => value.Wire).SequenceEqual(other.Values.Select(value => value.Wire));
}
