using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Definitions;
using SdkFactory.Linking.Overriding;
using SdkFactory.Values;

namespace SdkFactory.Linking.Members;

/// <summary>A type, as all pages together describe it.</summary>
/// <param name="words">The words for it, its wire name first.</param>
/// <param name="definitions">What each page says of it, in the order of the pages.</param>
/// <param name="members">Its members.</param>
/// <param name="problems">What pages lack, leave open or contradict.</param>
internal sealed class MergedType(TypeWords words, IReadOnlyList<Definition> definitions, IReadOnlyList<MergedMember> members, IReadOnlyList<Problem> problems)
{
    private HashSet<string>? _names;

    /// <summary>The words for it, its wire name first.</summary>
    public TypeWords Words => words;

    /// <summary>What each page says of it, in the order of the pages.</summary>
    public IReadOnlyList<Definition> Definitions => definitions;

    /// <summary>Its members.</summary>
    public IReadOnlyList<MergedMember> Members => members;

    /// <summary>What pages lack, leave open or contradict.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>The wire name.</summary>
    public string Name => words.Name;

    /// <summary>What it is; empty where no page tells, or pages differ.</summary>
    public string Summary { get; } = definitions.Select(definition => definition.Summary).Distinct().Take(2).ToList() is { Count: 1 } summaries ? summaries[0] : "";

    /// <summary>The section that defines it; of several, the first that has rows.</summary>
    public Origin Origin { get; } = (definitions.FirstOrDefault(definition => definition.Rows.Count > 0) ?? definitions[0]).Origin;

    /// <summary>The pages that define it, ordered.</summary>
    public EquatableArray<string> Pages { get; } = definitions.Count == 1
        ? [definitions[0].Origin.Page]
        : definitions.Select(definition => definition.Origin.Page).Distinct().OrderBy(page => page, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>The one place where its name is known, a page or an operation of a page that has several; null where it is known in several.</summary>
    public string? Scope { get; } = definitions.All(definition => definition.Scope == definitions[0].Scope) ? definitions[0].Scope : null;

    /// <summary>The members whose values members of their name elsewhere may take.</summary>
    public IReadOnlyList<MergedMember> Siblings { get; } = Where(members, member => member.Sibling is not null);

    /// <summary>The members that may take their values from those.</summary>
    public IReadOnlyList<MergedMember> Borrowers { get; } = Where(members, member => member.MayBorrow);

    /// <summary>Whether it has a member of a wire name.</summary>
    public bool Has(string member) => (_names ??= new(members.Select(known => known.WireName), StringComparer.Ordinal)).Contains(member);

    private static IReadOnlyList<MergedMember> Where(IReadOnlyList<MergedMember> members, Func<MergedMember, bool> isOne) => members.Any(isOne) ? [.. members.Where(isOne)] : [];
}
