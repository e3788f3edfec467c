using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Overriding;
using SdkFactory.Values;

namespace SdkFactory.Linking.Members;

/// <summary>Who names the allowed values of a text.</summary>
internal static class ValueRules
{
    public static IEnumerable<Statement<EnumValues>> FindOverridden(MemberEvidence member, HeardValues heard) =>
        member.Overrides.Count == 0 ? [] : member.Overrides.Say(item => item.Enum).Select(said => Describe(said, heard));

    /// <summary>The list is the truth; bullets say what its values mean.</summary>
    public static Func<MemberEvidence, IEnumerable<Statement<EnumValues>>> FindListed(ValueSource source)
    {
        Func<SourceRow, Statement<EnumValues>?> say = row => Names(row.Claim, source) ? new(Described(row.Claim, source), row.Ref) : null;
        return member => Hearing.Hear(member.Rows, say);
    }

    /// <summary>Bullets are prose: where the example spells their values in other letters, or has one more, it is what is sent.</summary>
    public static Func<MemberEvidence, IEnumerable<Statement<EnumValues>>> FindBulleted(ValueSource source) => member => member.Rows.Any(row => Names(row.Claim, source))
        ? member.Rows.Where(row => Names(row.Claim, source)).Select(row => new Statement<EnumValues>(
            EnumValues.Unite(Spelling.Correct(row.Claim, source).Concat(BareValue(member, row.Claim) is { } bare ? [new EnumValue(bare, "")] : [])),
            row.Ref))
        : [];

    public static IEnumerable<Statement<EnumValues>> FindNamed(MemberEvidence member) => Hearing.Hear(member.Rows, SayNamed);

    /// <summary>What each page says by its weightiest source, of those that name values.</summary>
    public static HeardValues HearPages(MemberEvidence member)
    {
        List<Decided<EnumValues>>? pages = null;
        foreach (var row in member.Rows)
        {
            if (NamesAny(row) && MemberPrecedence.OwnValues.TryDecide(member.Rows.Count == 1 ? member : member with { Rows = [row] }) is { } said)
            {
                (pages ??= []).Add(said);
            }
        }

        return pages is null ? HeardValues.None : new HeardValues(pages);
    }

    /// <summary>What the members of its name say elsewhere, where nothing else is known than an example.</summary>
    public static IEnumerable<Statement<EnumValues>> FindSiblings(ValueEvidence item) =>
        item.Siblings is { } siblings && MayBorrow(item.Member) && siblings.Find(item.Member, KnownValues(item.Member)) is { } sibling
            ? [new(sibling.Values, sibling.Where)]
            : [];

    /// <summary>Whether a member may take its values from members elsewhere.</summary>
    public static bool MayBorrow(MemberEvidence member) => member.BareExampleIsEnum && (member.IsRequest || IsMarked(member));

    public static IEnumerable<Statement<EnumValues>> FindMarked(MemberEvidence member) =>
        IsMarked(member)
            ? [new(EnumValues.Unite(member.Rows.Select(row => BareValue(member, row.Claim)).OfType<string>().Select(value => new EnumValue(value, ""))), member.Rows.First(row => BareValue(member, row.Claim) is not null).Ref)]
            : [];

    private static Statement<EnumValues> Describe(Statement<EquatableArray<string>> said, HeardValues heard)
    {
        var described = (heard.United?.Value.Items ?? []).ToDictionary(value => value.Wire, StringComparer.Ordinal);
        return new Statement<EnumValues>(
            EnumValues.From(said.Value.Distinct().Select(wire => described.TryGetValue(wire, out var value) ? value : new EnumValue(wire, ""))),
            Override: said.Override);
    }

    private static bool Names(RowClaim row, ValueSource source)
    {
        foreach (var value in row.Values)
        {
            if (value.Source == source)
            {
                return true;
            }
        }

        return false;
    }

    private static Statement<EnumValues>? SayNamed(SourceRow row) =>
        NamedValues.Find(row.Claim.Description, row.Claim.Example?.Text) is { Count: > 0 } names ? new(EnumValues.From(names.Select(name => new EnumValue(name, ""))), row.Ref) : null;

    // Most rows name no values, and need not be asked in turn by every source.
    private static bool NamesAny(SourceRow row) =>
        row.Claim.Values.Count > 0 || NamedValues.Find(row.Claim.Description, row.Claim.Example?.Text).Count > 0;

    /// <summary>Whether an example marks the member as an enum, by the dialect.</summary>
    private static bool IsMarked(MemberEvidence member)
    {
        foreach (var row in member.Rows)
        {
            if (BareValue(member, row.Claim) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static string? BareValue(MemberEvidence member, RowClaim row) =>
        member.BareExampleIsEnum && row.Example is { IsCode: false } example && IsValue(example.Text) ? example.Text : null;

    private static List<string> KnownValues(MemberEvidence member) =>
        member.Rows.SelectMany(row => new[] { row.Claim.Example?.Text, row.Claim.Default }).OfType<string>().Distinct().ToList();

    // A value is a word; a sentence, or the dash of an empty cell, is none.
    private static bool IsValue(string text) => text.Length <= 64 && text.Any(char.IsLetterOrDigit) && !text.Any(c => char.IsWhiteSpace(c) || c is '{' or '[' or '"' or '<');

    private static EnumValues Described(RowClaim row, ValueSource source)
    {
        var meanings = row.Values.Where(value => value.Source is ValueSource.Bullet or ValueSource.BareBullet).ToLookup(value => value.Wire, value => value.Description);
        return EnumValues.Unite(row.Values.Where(value => value.Source == source).Select(value => new EnumValue(value.Wire, meanings[value.Wire].FirstOrDefault() ?? "")));
    }
}
