using System.Collections.Generic;
using SdkFactory.Claims;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Overriding;
using SdkFactory.Model;

namespace SdkFactory.Linking.Members;

/// <summary>The part of the table of precedence that is about members.</summary>
internal static class MemberPrecedence
{
    /// <summary>The source of values that another page says.</summary>
    public const string Borrowed = "the same member elsewhere";

    /// <summary>The source of a value that only an example shows.</summary>
    public const string Marked = "example outside a code span";

    /// <summary>The source of a type that a page contradicts.</summary>
    public const string Contradiction = "rows that contradict each other";

    /// <summary>What a value is, as a type cell would say it.</summary>
    public static readonly Precedence<MemberEvidence, TypeClaim> Type = new(
        "type",
        type => type.ToString(),
        new(SourceNames.Override, member => member.Overrides.Say(item => item.Type)),
        new(Contradiction, TypeRules.FindContradiction),
        new("type cell", TypeRules.InCells),
        new("nested type in the description", TypeRules.InNotes),
        new("the one structure of the page that nothing else names", TypeRules.FindFreeStructure),
        new("open type cell", TypeRules.InOpenCells))
    { AreSame = (one, other) => one.Says(other) };

    /// <summary>Whether it is documented as always there.</summary>
    public static readonly Precedence<MemberEvidence, bool> Required = new(
        "required",
        required => required ? "required" : "optional",
        new(SourceNames.Override, member => member.Overrides.Say(item => item.Required)),
        new("page that lacks it", PresenceRules.FindLacking),
        new("required column", PresenceRules.FindOptional(PresenceSource.Column)),
        new("example response", PresenceRules.FindOptional(PresenceSource.Example)),
        new("envelope of the dialect", PresenceRules.FindOptional(PresenceSource.Envelope)),
        new("required column", PresenceRules.FindRequired(PresenceSource.Column)),
        new("example response", PresenceRules.FindRequired(PresenceSource.Example)),
        new("envelope of the dialect", PresenceRules.FindRequired(PresenceSource.Envelope)));

    /// <summary>Whether code must expect a documented member to be missing.</summary>
    public static readonly Precedence<ObservedEvidence, bool> MayBeAbsent = new(
        "may be absent",
        absent => absent ? "may be null" : "always there",
        new("example response that lacks it", PresenceRules.FindAbsent),
        new(SourceNames.Nothing, _ => [new(false)]));

    /// <summary>The values that the rows of one page name.</summary>
    public static readonly Precedence<MemberEvidence, EnumValues> OwnValues = new(
        "values on its pages",
        values => values.ToString(),
        new("list in the example column", ValueRules.FindListed(ValueSource.ExampleList)),
        new("list in the description", ValueRules.FindListed(ValueSource.DescriptionList)),
        new("bullets in the description", ValueRules.FindBulleted(ValueSource.Bullet)),
        new("bullets of bare words", ValueRules.FindBulleted(ValueSource.BareBullet)),
        new("values named in the description", ValueRules.FindNamed));

    /// <summary>The allowed values of text. Those of several pages are united.</summary>
    public static readonly Precedence<ValueEvidence, EnumValues> Values = new(
        "values",
        values => values.ToString(),
        new(SourceNames.Override, item => ValueRules.FindOverridden(item.Member, item.Heard)),
        new("the pages that define it", item => item.Heard.United is { } said ? [said] : []),
        new(Borrowed, ValueRules.FindSiblings, IsGuess: true),
        new(Marked, item => ValueRules.FindMarked(item.Member), IsGuess: true))
    { AreSame = (one, other) => one.AreValuesOf(other) };

    /// <summary>Whether numbers have fractions.</summary>
    public static readonly Precedence<ObservedEvidence, TypeKind> Number = new(
        "number",
        TypeWording.Describe,
        new("example response with a fraction", NumberRules.InExamples(TypeKind.Fraction)),
        new("example cell with a fraction", NumberRules.InCells(TypeKind.Fraction)),
        new("default with a fraction", NumberRules.InDefaults(TypeKind.Fraction)),
        new("example response", NumberRules.InExamples(TypeKind.Integer)),
        new("example cell", NumberRules.InCells(TypeKind.Integer)),
        new("default", NumberRules.InDefaults(TypeKind.Integer)),
        new(SourceNames.Nothing, _ => [new(TypeKind.Integer)]));

    /// <summary>Whether text is a date.</summary>
    public static readonly Precedence<ObservedEvidence, TypeKind> Text = new(
        "text",
        TypeWording.Describe,
        new("example response of another form", TextRules.InExamples(isDate: false)),
        new("example cell of another form", TextRules.InCells(isDate: false)),
        new("examples of two forms", TextRules.FindMixed),
        new("date in an example response", TextRules.InExamples(isDate: true)),
        new("date in an example cell", TextRules.InCells(isDate: true)),
        new(SourceNames.Nothing, _ => [new(TypeKind.Text)]));

    /// <summary>What is in a list whose element nobody names.</summary>
    public static readonly Precedence<ObservedEvidence, TypeKind> Item = new(
        "items",
        TypeWording.Describe,
        new("items in example responses", ItemRules.InExamples),
        new("items in the example cell", ItemRules.InCells),
        new(SourceNames.Nothing, _ => [new(TypeKind.Text)]));

    /// <summary>All questions.</summary>
    public static IReadOnlyList<IPrecedence> All { get; } = [Type, Required, MayBeAbsent, OwnValues, Values, Number, Text, Item];
}
