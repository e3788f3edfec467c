using SdkFactory.Model;

namespace SdkFactory.Linking.Evidence;

/// <summary>
/// The table of precedence: each question about a member with its sources, the weightiest first. The first source that
/// says something decides; what the others say is heard by <c>sdkfactory why</c>.
/// </summary>
internal static class Precedence
{
    /// <summary>What answers where every source is silent.</summary>
    public const string Nothing = "nothing";

    /// <summary>The source of values that another page says.</summary>
    public const string Borrowed = "the same member elsewhere";

    /// <summary>The source of a value that only an example shows.</summary>
    public const string Marked = "example outside a code span";

    /// <summary>What a value is, as a type cell would say it.</summary>
    public static readonly Question<TypeClaim> Type = new(
        "type",
        new("override", TypeRules.Override),
        new("type cell", TypeRules.Cell),
        new("nested type in the description", member => TypeRules.By(member, TypeSource.NestedType)),
        new("the one structure of the page that nothing else names", member => TypeRules.By(member, TypeSource.FreeStructure)),
        new("open type cell", TypeRules.OpenCell));

    /// <summary>Whether it is documented as always there.</summary>
    public static readonly Question<bool> Required = new(
        "required",
        new("override", PresenceRules.Override),
        new("page that lacks it", PresenceRules.LackingPage),
        new("required column", member => PresenceRules.Optional(member, PresenceSource.Column)),
        new("example answer", member => PresenceRules.Optional(member, PresenceSource.Example)),
        new("envelope of the dialect", member => PresenceRules.Optional(member, PresenceSource.Envelope)),
        new("required column", member => PresenceRules.Required(member, PresenceSource.Column)),
        new("example answer", member => PresenceRules.Required(member, PresenceSource.Example)),
        new("envelope of the dialect", member => PresenceRules.Required(member, PresenceSource.Envelope)));

    /// <summary>Whether code must expect a documented member to be missing.</summary>
    public static readonly Question<bool> MayBeAbsent = new(
        "may be absent",
        new("example answer that lacks it", PresenceRules.AbsentInExample),
        new(Nothing, PresenceRules.NothingAbsent));

    /// <summary>The values that the rows of the pages themselves name.</summary>
    public static readonly Question<EnumValues> OwnValues = new(
        "values",
        new("list in the example column", member => ValueRules.Listed(member, ValueSource.ExampleList)),
        new("list in the description", member => ValueRules.Listed(member, ValueSource.DescriptionList)),
        new("bullets in the description", member => ValueRules.Bulleted(member, ValueSource.Bullet)),
        new("bullets of bare words", member => ValueRules.Bulleted(member, ValueSource.BareBullet)),
        new("values named in the description", ValueRules.Named));

    /// <summary>The allowed values of text. Those of several pages are united.</summary>
    public static readonly Question<EnumValues> Values = new(
        "values",
        new("override", ValueRules.Override),
        new("the pages that define it", ValueRules.OwnPages),
        new(Borrowed, ValueRules.Siblings),
        new(Marked, ValueRules.BareExample));

    /// <summary>Whether numbers have fractions.</summary>
    public static readonly Question<TypeKind> Number = new(
        "number",
        new("example answer with a fraction", member => NumberRules.InExamples(member, TypeKind.Fraction)),
        new("example cell with a fraction", member => NumberRules.InCells(member, TypeKind.Fraction)),
        new("default with a fraction", member => NumberRules.InDefaults(member, TypeKind.Fraction)),
        new("example answer", member => NumberRules.InExamples(member, TypeKind.Integer)),
        new("example cell", member => NumberRules.InCells(member, TypeKind.Integer)),
        new("default", member => NumberRules.InDefaults(member, TypeKind.Integer)),
        new(Nothing, member => [new(TypeKind.Integer)]));

    /// <summary>Whether text is a date.</summary>
    public static readonly Question<TypeKind> Text = new(
        "text",
        new("example answer of another form", member => TextRules.InExamples(member, isDate: false)),
        new("example cell of another form", member => TextRules.InCells(member, isDate: false)),
        new("examples of two forms", TextRules.Mixed),
        new("date in an example answer", member => TextRules.InExamples(member, isDate: true)),
        new("date in an example cell", member => TextRules.InCells(member, isDate: true)),
        new(Nothing, member => [new(TypeKind.Text)]));

    /// <summary>What is in a list whose element nobody names.</summary>
    public static readonly Question<TypeKind> Item = new(
        "items",
        new("items in example answers", ItemRules.InExamples),
        new("items in the example cell", ItemRules.InCells),
        new(Nothing, member => [new(TypeKind.Text)]));
}
