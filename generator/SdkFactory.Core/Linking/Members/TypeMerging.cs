using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Definitions;
using SdkFactory.Linking.Operations;
using SdkFactory.Linking.Overriding;
using SdkFactory.Values;

namespace SdkFactory.Linking.Members;

/// <summary>Sixth pass: one type, several pages: what they say of each member is one case. What pages lack or leave open is said.</summary>
internal sealed class TypeMerging
{
    private readonly LinkInput _input;

    private TypeMerging(LinkInput input) => _input = input;

    /// <param name="parted">What is defined.</param>
    /// <param name="before">What this pass made of these settings before; null for nothing.</param>
    public static MergedTypes Merge(PartedTypes parted, MergedTypes? before)
    {
        var merging = new TypeMerging(parted.Defined.Named.Routed.Selected.Input);
        var all = new List<MergedType>(parted.Groups.All.Count);
        var byName = new Dictionary<string, MergedType>(parted.Groups.All.Count, StringComparer.Ordinal);
        var excluded = new Dictionary<string, ExcludedType>(StringComparer.Ordinal);
        foreach (var group in parted.Groups.All)
        {
            var type = before is not null && before.ByName.TryGetValue(group.Name, out var known) && Instances.AreSame(known.Definitions, group.Definitions) ? known : null;
            if (type is null)
            {
                var words = new TypeWords(group.Name, FindStated(group));
                if (merging._input.Overrides.OfType(words).Exclusion() is { } exclusion)
                {
                    excluded.Add(group.Name, new ExcludedType(group, exclusion));
                    continue;
                }

                type = merging.Merge(words, group.Definitions);
            }

            all.Add(type);
            byName.Add(group.Name, type);
        }

        return new MergedTypes(parted, all, byName, excluded);
    }

    private static EquatableArray<string> FindStated(TypeGroup group) => group.Definitions.TrueForAll(definition => definition.Stated == group.Name)
        ? []
        : group.Definitions.Select(definition => definition.Stated).Where(stated => stated != group.Name).Distinct().ToEquatableArray();

    /// <summary>The type that <paramref name="definitions"/>, in the order of their pages, describe.</summary>
    private MergedType Merge(TypeWords words, List<Definition> definitions)
    {
        // A page that prints an empty table for a structure says nothing of it, while others do.
        var telling = definitions.TrueForAll(definition => definition.Rows.Count > 0) ? definitions : definitions.FindAll(definition => definition.Rows.Count > 0);
        var pages = telling.Count <= 1 ? telling.Count : new HashSet<string>(telling.Select(definition => definition.Origin.Page), StringComparer.Ordinal).Count;
        var isRequest = definitions.Exists(definition => definition.IsRequest);
        var overrides = _input.Overrides.OfMembers(words);
        var problems = new List<Problem>();
        var members = new List<MergedMember>();
        foreach (var rows in GroupRows(telling))
        {
            var name = rows[0].Claim.WireName;
            members.Add(Merge(
                new MemberEvidence
                {
                    Words = words,
                    Member = name,
                    Rows = rows,
                    Lacking = telling.Count == 1 ? LackingDefinitions.None : new LackingDefinitions(telling, pages, rows),
                    Overrides = overrides.Find(name),
                    IsRequest = isRequest,
                    BareExampleIsEnum = _input.Settings.Dialect.BareExampleIsEnum,
                    IsKnown = _input.Pins.KnowsPages && rows.Exists(row => _input.Pins.Knows(row.Ref.Page)),
                },
                problems));
        }

        return new MergedType(words, definitions, members, problems);
    }

    /// <summary>The rows by the member that they describe, in the order of the first page that has it.</summary>
    private static List<List<SourceRow>> GroupRows(List<Definition> definitions)
    {
        var groups = new List<List<SourceRow>>(definitions.Count == 0 ? 0 : definitions[0].Rows.Count);
        var byName = new Dictionary<string, List<SourceRow>>(groups.Capacity, StringComparer.Ordinal);
        for (var i = 0; i < definitions.Count; i++)
        {
            foreach (var row in definitions[i].Rows)
            {
                if (!byName.TryGetValue(row.WireName, out var rows))
                {
                    byName.Add(row.WireName, rows = new(1));
                    groups.Add(rows);
                }

                rows.Add(new SourceRow(new Origin(definitions[i].Origin.Page, row.Key), row, i));
            }
        }

        return groups;
    }

    private static MergedMember Merge(MemberEvidence member, List<Problem> problems)
    {
        foreach (var row in member.Rows)
        {
            if (row.Claim.Values.Count > 0)
            {
                problems.AddRange(ValueNotes.Report(row));
            }
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

        return new MergedMember(member, MergeClaims(member.Rows, type.Value), type, MemberPrecedence.Required.TryDecide(member), type.Value.IsText ? ValueRules.HearPages(member) : HeardValues.None);
    }

    private static RowClaim MergeClaims(IReadOnlyList<SourceRow> rows, TypeClaim type)
    {
        var first = rows[0].Claim;
        if (rows.Count == 1)
        {
            return ReferenceEquals(first.Type, type) ? first : first with { Type = type };
        }

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
        if (member.Rows.Count == 1 && !member.Lacking.Any)
        {
            return null;
        }

        var first = member.Rows[0];
        var message = member.Lacking.Any ? $"'{member.Type}.{member.Member}' is missing on {member.Lacking.Describe()}; it is optional."
            : member.Rows.Any(row => row.Claim.Required != first.Claim.Required || !HaveSameValues(row.Claim, first.Claim)) ? $"Pages differ about whether '{member.Type}.{member.Member}' is required or about its values; it is as wide as they say together."
            : member.Rows.FirstOrDefault(row => !row.Claim.Type.Says(first.Claim.Type)) is { } other ? $"'{member.Type}.{member.Member}' is {first.Claim.Type} here and {other.Claim.Type} in {other.Ref.Page}; what says more is used."
            : null;
        return message is null ? null : Problem.At(Problems.MergedDefinition, first.Ref.Page, message, first.Ref.Key);
    }

    private static bool HaveSameValues(RowClaim one, RowClaim other)
    {
        if (one.Values.Count != other.Values.Count)
        {
            return false;
        }

        for (var i = 0; i < one.Values.Count; i++)
        {
            if (one.Values[i].Wire != other.Values[i].Wire)
            {
                return false;
            }
        }

        return true;
    }
}
